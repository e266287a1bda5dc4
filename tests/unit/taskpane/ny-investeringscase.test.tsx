import { screen, waitFor } from "@testing-library/react";
import { succeed } from "../../../src/finance/result";
import { openPane, type WorldOptions } from "./pane-world";

const OUTCOME = {
  sheet: "Investeringscase",
  table: "Tiltag_Investeringscase",
  address: "Investeringscase!A1:F20",
  net: [1500, -800, -800, 0],
  paybackTime: 2.875,
  presentValue: -40.25,
  notQuantified: 0,
};

const open = (options: WorldOptions = {}) =>
  openPane({ start: { page: "ny-investeringscase" }, answer: () => succeed(OUTCOME), ...options });

describe("the wizard of the investment case", () => {
  it("asks for lasting changes and for what they take, and tells what they come to", async () => {
    const { user, asked } = open();
    await user.type(await screen.findByLabelText("Titel"), "VT");
    await user.click(screen.getByRole("button", { name: "Videre til varige ændringer" }));
    await user.type(screen.getByLabelText("Tiltag, række 1"), "Timer");
    await user.type(screen.getByLabelText("Gruppe, række 1"), "Drift");
    await user.type(screen.getByLabelText("2028, række 1"), "-8");
    await user.click(screen.getByRole("button", { name: "Videre til implementering" }));
    await user.type(screen.getByLabelText("Tiltag, række 1"), "Udstyr");
    await user.type(screen.getByLabelText("2027, række 1"), "15");
    await user.click(screen.getByRole("button", { name: "Videre til rente og placering" }));
    await user.clear(screen.getByLabelText("Diskonteringsrente pr. år"));
    await user.type(screen.getByLabelText("Diskonteringsrente pr. år"), "4");
    await user.click(screen.getByLabelText(/Diskonteres et år/));
    await user.click(screen.getByRole("button", { name: "Indsæt på nyt ark »Investeringscase«" }));
    await waitFor(() => {
      expect(asked).toHaveLength(1);
    });
    expect(asked[0]).toMatchObject({
      id: "ny-investeringscase",
      input: {
        title: "VT",
        lasting: [{ title: "Timer", area: "Drift", amounts: [null, "-8", null, null] }],
        implementation: [{ title: "Udstyr", amounts: ["15", null, null, null] }],
        rate: 0.04,
        firstYear: 1,
        at: { newSheet: "Investeringscase" },
      },
    });
    expect(await screen.findByText("Tilbagebetalingstid: 2,9 år fra det første års begyndelse.")).toBeInTheDocument();
    expect(screen.getByText("Nutidsværdi: -40,25, i casens enhed og fortegn.")).toBeInTheDocument();
  });

  it("previews the case while it is typed", async () => {
    const { user } = open();
    await user.click(await screen.findByRole("button", { name: "Vis casen" }));
    await user.type(screen.getByLabelText("Titel"), "VT");
    await user.click(screen.getByRole("button", { name: "Videre til varige ændringer" }));
    await user.type(screen.getByLabelText("Tiltag, række 1"), "A");
    await user.type(screen.getByLabelText("2027, række 1"), "9");
    expect(screen.getByRole("region", { name: /Forhåndsvisning af casen/ })).toHaveTextContent(
      "Betales ikke tilbage i perioden",
    );
  });

  it("says so where the investment is never paid back", async () => {
    open({ start: { page: "ny-investeringscase", inserted: { ...OUTCOME, paybackTime: null } } });
    expect(await screen.findByText("Investeringen betales ikke tilbage i perioden.")).toBeInTheDocument();
  });

  it("does not go on with a rate that is none, nor without a lasting change", async () => {
    const { user } = open();
    await user.type(await screen.findByLabelText("Titel"), "A");
    await user.click(screen.getByRole("button", { name: "Videre til varige ændringer" }));
    await user.click(screen.getByRole("button", { name: "Videre til implementering" }));
    expect(screen.getByRole("alert")).toBeInTheDocument();
    await user.type(screen.getByLabelText("Tiltag, række 1"), "Timer");
    await user.click(screen.getByRole("button", { name: "Videre til implementering" }));
    await user.click(screen.getByRole("button", { name: "Videre til rente og placering" }));
    await user.clear(screen.getByLabelText("Diskonteringsrente pr. år"));
    await user.click(screen.getByRole("button", { name: "Indsæt på nyt ark »Investeringscase«" }));
    expect(screen.getByText("Skriv renten i procent, fx 3,5.")).toBeInTheDocument();
  });

  it("keeps what was typed when the pane is closed", async () => {
    const { user, reopen } = open();
    await user.type(await screen.findByLabelText("Titel"), "VT");
    reopen();
    expect(await screen.findByLabelText("Titel")).toHaveValue("VT");
  });
});
