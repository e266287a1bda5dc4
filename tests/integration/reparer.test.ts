import { openWorkbench, type Workbench } from "./workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load());

afterAll(() => workbench.close());

const repair = () => workbench.step({ action: { id: "reparer", input: {} } });

describe("Reparér", () => {
  it("enters formulas again whose functions Excel had lost, nested ones too", async () => {
    await workbench.step({
      write: {
        at: "Ark1!A1",
        cells: [
          [186000, "01-07-2018", "=_xldudf_TILTAG_HELÅRSEFFEKT(A1,B1)"],
          [null, null, "=ROUND(_xldudf_TILTAG_AFVIGELSE(A1,_xldudf_TILTAG_HELÅRSEFFEKT(A1,B1)),-3)"],
          [1, 2, "=TILTAG.AFVIGELSE(A3,B3)"],
        ],
      },
    });
    expect((await workbench.read("Ark1!C1:C2")).values).toEqual([["#NAME?"], ["#NAME?"]]);
    await expect(repair()).resolves.toEqual({ repaired: ["Ark1!C1", "Ark1!C2"], stillLost: [] });
    const { values, formulas } = await workbench.read("Ark1!C1:C3");
    expect(values).toEqual([[372000], [186000], [1]]);
    expect(formulas[0]).toEqual(["=TILTAG.HELÅRSEFFEKT(A1,B1)"]);
  });

  it("names a formula that shows #NAME? all the same", async () => {
    await workbench.step({
      write: { at: "Ark1!A1", cells: [["=_xldudf_TILTAG_AFVIGELSE(1,UKENDT)"], ["=TILTAG.FINDESIKKE(1)"]] },
    });
    await expect(repair()).resolves.toEqual({
      repaired: ["Ark1!A1", "Ark1!A2"],
      stillLost: ["Ark1!A1", "Ark1!A2"],
    });
  });

  it("says that there is nothing to repair", async () => {
    await expect(repair()).resolves.toMatchObject({ error: { code: "no-tiltag-formulas" } });
    await workbench.step({ write: { at: "Ark1!A1", cells: [["=TILTAG.AFVIGELSE(1,2)"]] } });
    await expect(repair()).resolves.toMatchObject({ error: { code: "nothing-to-repair" } });
  });

  it("is undone by Fortryd", async () => {
    await workbench.step({ write: { at: "Ark1!A1", cells: [["=_xldudf_TILTAG_AFVIGELSE(1,2)"]] } });
    const before = await workbench.snapshot();
    await repair();
    await workbench.step({ action: { id: "fortryd", input: {} } });
    expect(await workbench.snapshot()).toEqual(before);
  });

  it.each([1, 2, 3, 4, 5])("loses nothing where Excel fails at round trip %i", async (atSync) => {
    await workbench.step({ write: { at: "Ark1!A1", cells: [["=_xldudf_TILTAG_AFVIGELSE(1,2)"]] } });
    for (const applied of [false, true]) {
      await workbench.step({ fault: { atSync, code: "GeneralException", applied } });
      await repair();
      const { formulas } = await workbench.read("Ark1!A1");
      expect(["=_xldudf_TILTAG_AFVIGELSE(1,2)", "=TILTAG.AFVIGELSE(1,2)"]).toContain(formulas[0]?.[0]);
    }
    await repair();
    expect((await workbench.read("Ark1!A1")).values).toEqual([[1]]);
  });
});
