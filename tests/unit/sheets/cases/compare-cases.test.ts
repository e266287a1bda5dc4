import fc from "fast-check";
import type { ServiceCase } from "../../../../src/finance/cases/service-case";
import { amount } from "../../../../src/finance/money/amount";
import { caseCells } from "../../../../src/sheets/cases/case-cells";
import { CASE_COLUMNS, type CaseKey } from "../../../../src/sheets/cases/case-columns";
import {
  applyDifferences,
  compareCases,
  type CaseDifferences,
  type ComparisonOptions,
  type PresentCase,
} from "../../../../src/sheets/cases/compare-cases";
import type { ReadCase } from "../../../../src/sheets/cases/read-case";
import { day, service } from "../../../helpers/service-case";

const KEYS = CASE_COLUMNS.map(({ key }) => key);
const AS_OF = day("31-8-2026");

const listed = (value: ServiceCase, remark = ""): ReadCase => ({ value, row: 2, isUnitStated: true, remark });

const present = (list: readonly ReadCase[]): readonly PresentCase[] =>
  list.map((each, row) => {
    const cells = caseCells(each);
    return { row, id: each.value.id, cells: Object.fromEntries(KEYS.map((key, index) => [key, cells[index] ?? null])) };
  });

function compare(
  before: readonly PresentCase[],
  list: readonly ReadCase[],
  options: Partial<ComparisonOptions> = {},
): CaseDifferences {
  const work = compareCases(before, list, { keys: KEYS, asOf: AS_OF, unread: new Set(), ...options });
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

const fieldsOf = ({ changed, ended }: CaseDifferences) =>
  [...changed, ...ended].map(({ id, fields }) => [id, fields.map(({ key, before, after }) => [key, before, after])]);

describe("a new case list beside the one that stands", () => {
  it("differs in nothing where nothing has changed, whatever the order", () => {
    const list = ["A", "B", "C"].map((id) => listed(service({ id })));
    expect(compare(present(list), [...list].reverse())).toEqual({
      added: [],
      changed: [],
      ended: [],
      over: 0,
      unchanged: 3,
    });
  });

  it("matches numbers as Excel does, and tells only the fields that differ", () => {
    const before = present([listed(service({ id: "a-1", citizen: "B1" }))]);
    const after = [listed(service({ id: "A-1", citizen: "B1", rate: amount(130_000), end: day("30-9-2026") }))];
    expect(fieldsOf(compare(before, after))).toEqual([
      [
        "A-1",
        [
          ["takst", 120_000, 130_000],
          ["slutdato", null, day("30-9-2026")],
        ],
      ],
    ]);
  });

  it("leaves remarks, and columns that the list does not have, to the user", () => {
    const before = present([listed(service({ id: "A", citizen: "B1", probability: amount("0.5") }), "Mit eget")]);
    const after = [listed(service({ id: "A", citizen: "B1" }), "Fra systemet")];
    const keys = KEYS.filter((key) => key !== "sandsynlighed");
    expect(compare(before, after, { keys }).unchanged).toBe(1);
  });

  it("ends what is gone the day before, and leaves what was over or could not be read", () => {
    const before = present([
      listed(service({ id: "gone" })),
      listed(service({ id: "over", end: day("30-6-2026"), status: "ophørt" })),
      listed(service({ id: "unread" })),
      listed(service({ id: "never", start: day("1-10-2026"), status: "planlagt" })),
    ]);
    const differences = compare(before, [], { unread: new Set(["Unread"]) });
    expect(differences.over).toBe(1);
    expect(fieldsOf(differences)).toEqual([
      [
        "gone",
        [
          ["slutdato", null, day("30-8-2026")],
          ["status", "aktiv", "ophørt"],
        ],
      ],
      [
        "never",
        [
          ["sandsynlighed", 1, 0],
          ["status", "planlagt", "ophørt"],
        ],
      ],
    ]);
  });

  it("takes back what it wrote where a case comes again, also in columns that the list does not have", () => {
    const planned = service({ id: "A", citizen: "B1", start: day("1-10-2026"), status: "planlagt" });
    const running = service({ id: "B", citizen: "B2" });
    const stood = present([listed(planned), listed(running)]);
    const gone = applyDifferences(stood, compare(stood, []), stood.length);
    const keys = KEYS.filter((key) => key !== "sandsynlighed" && key !== "slutdato");
    expect(fieldsOf(compare(gone, [listed(planned), listed(running)], { keys }))).toEqual([
      [
        "A",
        [
          ["status", "ophørt", "planlagt"],
          ["sandsynlighed", 0, 1],
        ],
      ],
      [
        "B",
        [
          ["status", "ophørt", "aktiv"],
          ["slutdato", day("30-8-2026"), null],
        ],
      ],
    ]);
  });

  it("leaves a case that never came alone when its day has passed", () => {
    const stood = present([listed(service({ id: "A", start: day("1-10-2026"), status: "planlagt" }))]);
    const gone = applyDifferences(stood, compare(stood, []), stood.length);
    expect(compare(gone, [], { asOf: day("31-12-2026") })).toMatchObject({ ended: [], over: 1 });
  });

  it("does not write in a column that the user has taken out", () => {
    const before = present([listed(service({ id: "A", citizen: "B1" }))]).map((each) => ({
      ...each,
      cells: Object.fromEntries(Object.entries(each.cells).filter(([key]) => key !== "takst")),
    }));
    expect(compare(before, [listed(service({ id: "A", citizen: "B1", rate: amount(1) }))]).unchanged).toBe(1);
  });
});

const cases = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 15 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          rate: fc.integer({ min: 0, max: 3 }),
          from: fc.integer({ min: -400, max: 100 }),
          days: fc.option(fc.integer({ min: 0, max: 600 })),
        })
        .map(({ rate, from, days }) => {
          const start = (AS_OF + from) as ServiceCase["start"];
          const end = days === null ? null : ((start + days) as ServiceCase["start"]);
          return listed(service({ id: `S${String(id)}`, citizen: null, rate: amount(rate), start, end }));
        }),
    ),
  ),
);

describe("the differences, once written", () => {
  it("give the new list, and every case that stood: none is lost", () => {
    fc.assert(
      fc.property(cases, cases, (before, after) => {
        const stood = present(before);
        const written = applyDifferences(stood, compare(stood, after), stood.length);
        expect(written.slice(0, stood.length).map(({ id }) => id)).toEqual(stood.map(({ id }) => id));
        const byId = new Map(written.map((each) => [each.id, each.cells]));
        expect(byId.size).toBe(written.length);
        for (const each of present(after))
          for (const key of KEYS.filter((own): own is Exclude<CaseKey, "bemaerkning"> => own !== "bemaerkning"))
            expect(byId.get(each.id)?.[key]).toEqual(each.cells[key]);
      }),
    );
  });

  it("leave nothing to be done: the same list again changes nothing", () => {
    fc.assert(
      fc.property(cases, cases, (before, after) => {
        const stood = present(before);
        const written = applyDifferences(stood, compare(stood, after), stood.length);
        expect(compare(written, after)).toMatchObject({ added: [], changed: [], ended: [] });
      }),
    );
  });
});
