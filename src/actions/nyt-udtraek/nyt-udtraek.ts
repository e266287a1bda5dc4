import * as v from "valibot";
import { fail, succeed, type Result } from "../../finance/result";
import type { Words } from "../../sheets/cells/language";
import { freeSheetName } from "../../sheets/cells/sheet-name";
import { layOutExtract, type ExtractRequest, type ExtractSeries } from "../../sheets/extract/lay-out-extract";
import { SERIES_NAMES } from "../../sheets/register/register-columns";
import { registration, TABLE_REGISTER } from "../../sheets/ledgers/table-register";
import { actionFault, type Action, type ActionFault } from "../action";
import { refuseCprIn } from "../nyt-prioriteringsforslag/refuse-cpr";
import { PlaceInput } from "../placing/find-place";
import { layoutBlock } from "../placing/layout-block";
import { nameBlock } from "../placing/name-block";
import { writeBlock } from "../placing/write-block";
import { readOverview } from "../read-overview";
import { checkNumbers, openRegister, type OpenRegister } from "../register/read-register";

/** The series as they are asked for. */
const SERIES = { plan: "plan", forventet: "expected", realiseret: "realised" } as const satisfies Readonly<
  Record<string, ExtractSeries>
>;

const NytUdtraekInput = v.object({
  /** The newest register where it is left out. */
  register: v.nullish(v.string()),
  title: v.nullish(v.string()),
  /** Which amounts are shown; it is printed in the note. */
  series: v.picklist(["plan", "forventet", "realiseret"]),
  /** Some of the register's years; all of them where left out. */
  years: v.nullish(v.array(v.number())),
  /** Only these groups; all where left out. */
  groups: v.nullish(v.array(v.string())),
  /** Only these numbers; all where left out. */
  numbers: v.nullish(v.array(v.union([v.number(), v.string()]))),
  /** A new sheet `Udtræk` where it is left out. */
  at: v.nullish(PlaceInput),
});

type NytUdtraekInput = v.InferOutput<typeof NytUdtraekInput>;

export interface NytUdtraekOutcome {
  readonly sheet: string;
  /** The name that stands for the block. */
  readonly table: string;
  readonly address: string;
  readonly register: string;
  /** How many initiatives are shown. */
  readonly initiatives: number;
}

const ID = "nyt-udtraek";

const FORM = "udtraek";

const THE_EXTRACT: Words = { da: "udtrækket", en: "the extract" };

/** A committee's table that stays linked to the register. Seven round trips, whatever the number of initiatives. */
export const nytUdtraek: Action<typeof NytUdtraekInput, NytUdtraekOutcome> = {
  id: ID,
  title: { da: "Nyt udtræk af registeret", en: "New extract of the register" },
  input: NytUdtraekInput,
  async run(input, surroundings) {
    const overview = await readOverview(surroundings.workbook);
    if (!overview.ok) return overview;
    const register = await openRegister(surroundings.workbook, overview.value, input.register ?? null);
    if (!register.ok) return register;
    const numbered = checkNumbers(register.value);
    if (!numbered.ok) return numbered;
    const request = readRequest(input, register.value);
    if (!request.ok) return request;
    const publishable = refuseCprIn(textsOf(request.value));
    if (!publishable.ok) return publishable;
    const written = await writeBlock(
      {
        action: ID,
        at: input.at ?? { newSheet: freeSheetName("Udtræk", overview.value.sheets) },
        thing: THE_EXTRACT,
        description: `Udtræk »${request.value.title}«: ${request.value.register}, ${request.value.years.join(", ")}`,
        layOut: ({ at }, outline) => succeed(nameBlock(layoutBlock(layOutExtract(request.value, at)), FORM, outline)),
        ledgers: [TABLE_REGISTER],
        ledgerRows: ({ rangeName }) => [registration({ ...request.value, table: rangeName, form: FORM })],
      },
      surroundings,
    );
    if (!written.ok) return written;
    const { sheet, address, block } = written.value;
    return succeed({
      sheet,
      table: block.rangeName,
      address,
      register: request.value.register,
      initiatives: request.value.rows.length,
    });
  },
};

function readRequest(input: NytUdtraekInput, { registered, rows }: OpenRegister): Result<ExtractRequest, ActionFault> {
  const { table, contract, years: allYears } = registered;
  const years = input.years ?? allYears;
  const unknown = years.find((year) => !allYears.includes(year));
  if (unknown !== undefined || years.length === 0) return fail(noSuchYear(unknown, table, allYears));
  const [groups, numbers] = [input.groups ?? null, input.numbers?.map(String) ?? null];
  const stranger = numbers?.find((number) => !rows.some(({ initiative }) => initiative.number === number));
  if (stranger !== undefined) return fail(noSuchNumber(stranger, table));
  const chosen = rows.filter(
    ({ initiative: { group, number } }) => (groups?.includes(group) ?? true) && (numbers?.includes(number) ?? true),
  );
  if (chosen.length === 0) return fail(nothingChosen());
  const series = SERIES[input.series];
  const title = input.title?.trim() ?? "";
  return succeed({
    title: title === "" ? `Tiltag: ${SERIES_NAMES[series].toLocaleLowerCase("da")}` : title,
    register: table,
    contract,
    series,
    allYears,
    years: allYears.filter((year) => years.includes(year)),
    all: rows,
    rows: chosen,
  });
}

const textsOf = ({ title, rows }: ExtractRequest): Parameters<typeof refuseCprIn>[0] => [
  { field: { da: "Titel", en: "Title" }, text: title },
  ...rows.flatMap(({ initiative }) => [
    { field: { da: "Tiltag", en: "Initiative" }, text: initiative.title },
    { field: { da: "Gruppe", en: "Group" }, text: initiative.group },
  ]),
];

const noSuchYear = (year: number | undefined, table: string, years: readonly number[]): ActionFault =>
  actionFault(
    "year-not-in-register",
    `${year === undefined ? "Vælg mindst ét år." : `${String(year)} er ikke et af registerets år.`} »${table}« har ${years.join(", ")}.`,
    `${year === undefined ? "Choose at least one year." : `${String(year)} is not one of the register's years.`} “${table}” has ${years.join(", ")}.`,
  );

export const noSuchNumber = (number: string, table: string): ActionFault =>
  actionFault(
    "number-not-in-register",
    `Der er intet tiltag med nummer ${number} i »${table}«. Skriv numrene, som de står i registeret.`,
    `There is no initiative with the number ${number} in “${table}”. Write the numbers as they stand in the register.`,
  );

const nothingChosen = (): ActionFault =>
  actionFault(
    "no-rows",
    "Der er ingen tiltag at vise. Vælg en anden gruppe, eller skriv tiltag i registeret.",
    "There are no initiatives to show. Choose another group, or write initiatives in the register.",
  );
