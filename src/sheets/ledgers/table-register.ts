import type { SavingsSign, TableContract } from "../../finance/money/table-contract";
import type { Unit } from "../../finance/money/unit";
import type { AppendRows, LedgerShape, PlannedConstant } from "../plan/sheet-plan";
import { UNIT_NAMES } from "../layouts/contract-note";
import { FORMS, type Form } from "../layouts/table-request";

/** The sheet where Tiltag keeps what it must know of the workbook, open for everybody to read. */
export const SETUP_SHEET = "Tiltag-opsætning";

/** One line for each table that Tiltag has made: its form and its contract. */
export const TABLE_REGISTER: LedgerShape = {
  sheet: SETUP_SHEET,
  table: "TiltagTabeller",
  title: "Tiltag: opsætning",
  explanation:
    "Tiltags egne oplysninger om tabellerne i denne projektmappe: enhed, fortegn og prisniveau. Slet ikke arket, så længe tabellerne bruges.",
  columns: [
    { header: "Tabel", width: 150 },
    { header: "Titel", width: 252 },
    { header: "Form", width: 90 },
    { header: "År", width: 111 },
    { header: "Enhed", width: 81 },
    { header: "Besparelse skrives med", width: 129 },
    { header: "Prisniveau", width: 90 },
    { header: "Decimaler", width: 66 },
  ],
};

/** Forms of plain cells: a name of the workbook's stands for the whole block. */
export const BLOCK_FORMS = ["prioriteringsforslag", "samlet-estimat", "investeringscase", "udtraek"] as const;

export type BlockForm = (typeof BLOCK_FORMS)[number];

/**
 * What a table of Tiltag's can be: an initiative table's form, the budget overview, the register of all initiatives,
 * the targets above a follow-up, decision blocks, or a block of plain cells.
 */
export type RegisteredForm =
  Form | "budget-og-forventet" | "register" | "opfoelgning" | "beslutningsblokke" | BlockForm;

/** A line of the register. */
export interface RegisteredTable {
  /** The Excel table's name; of a block, the name that stands for its cells. */
  readonly table: string;
  readonly title: string;
  readonly form: RegisteredForm;
  readonly years: readonly number[];
  readonly contract: TableContract;
}

/** What the forms are called in the workbook. */
export const FORM_NAMES: Readonly<Record<RegisteredForm, string>> = {
  handleplan: "Handleplan",
  genopretning: "Genopretning",
  effektiviseringskatalog: "Effektiviseringskatalog",
  "planlagte-tiltag": "Planlagte tiltag",
  "budget-og-forventet": "Budget og forventet",
  register: "Register",
  opfoelgning: "Opfølgning",
  beslutningsblokke: "Beslutningsblokke",
  prioriteringsforslag: "Prioriteringsforslag",
  "samlet-estimat": "Samlet estimat",
  investeringscase: "Investeringscase",
  udtraek: "Udtræk",
};

/** Whether a table has one row for each initiative. */
export const isInitiativeForm = (form: RegisteredForm): form is Form => (FORMS as readonly string[]).includes(form);

/** Whether a form is a block of plain cells, and no Excel table. */
export const isBlockForm = (form: RegisteredForm): form is BlockForm =>
  (BLOCK_FORMS as readonly string[]).includes(form);

/** A workbook may have thousands of names; Tiltag's own begin like this. */
const OWN_NAME = "Tiltag_";

/** "Tiltag_Samlet_estimat": what a block's name begins with. */
export const blockName = (form: BlockForm): string => `${OWN_NAME}${FORM_NAMES[form].replaceAll(" ", "_")}`;

/** The names among a workbook's that can be those of blocks. */
export const blockNames = (names: readonly string[]): readonly string[] =>
  names.filter((name) => name.toLocaleLowerCase("da").startsWith(OWN_NAME.toLocaleLowerCase("da")));

const SIGN_NAMES: Readonly<Record<SavingsSign, string>> = { minus: "minus", plus: "plus" };

/** The line that a new table of Tiltag's gets. */
export const registration = (entry: RegisteredTable): AppendRows => ({
  kind: "append-rows",
  ledger: TABLE_REGISTER,
  rows: [registerRow(entry)],
});

export const registerRow = (entry: RegisteredTable): readonly PlannedConstant[] => [
  entry.table,
  entry.title,
  FORM_NAMES[entry.form],
  entry.years.join(", "),
  UNIT_NAMES[entry.contract.unit],
  SIGN_NAMES[entry.contract.savings],
  entry.contract.priceLevel ?? null,
  entry.contract.decimals,
];

/** Reads a line back; undefined where somebody has made it into something else. */
export function readRegisterRow(cells: readonly unknown[]): RegisteredTable | undefined {
  const [table, title, form, years, unit, sign, priceLevel, decimals] = cells;
  const formKey = keyOf(FORM_NAMES, form);
  const unitKey = keyOf<Unit>(UNIT_NAMES, unit);
  const savings = keyOf(SIGN_NAMES, sign);
  if (typeof table !== "string" || formKey === undefined || unitKey === undefined || savings === undefined)
    return undefined;
  return {
    table,
    title: String(title),
    form: formKey,
    years: String(years)
      .split(",")
      .map((year) => Number(year.trim()))
      .filter(Number.isInteger),
    contract: {
      unit: unitKey,
      savings,
      decimals: typeof decimals === "number" ? decimals : 0,
      ...(typeof priceLevel === "string" && priceLevel !== "" ? { priceLevel } : {}),
    },
  };
}

const keyOf = <K extends string>(names: Readonly<Record<K, string>>, shown: unknown): K | undefined =>
  (Object.keys(names) as K[]).find((key) => names[key] === shown);
