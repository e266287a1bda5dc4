import { amount, sumQuantified, type MaybeAmount } from "../../finance/money/amount";
import { backTest } from "../../finance/prognosis/back-test";
import { asCompared } from "../../finance/prognosis/citizens";
import { historyYears } from "../../finance/prognosis/history";
import { longTermOf, type LongTermQuestion, type StatedFlows } from "../../finance/prognosis/long-term-by-category";
import { fail, succeed, type Result } from "../../finance/result";
import { holdsCprNumber } from "../../sheets/cells/cpr-number";
import { freeSheetName } from "../../sheets/cells/sheet-name";
import { freeTableName } from "../../sheets/cells/table-name";
import { LONG_TERM_LEDGER, longTermRows, readLongTerm } from "../../sheets/ledgers/long-term-ledger";
import { PL_RATES, readPlRates } from "../../sheets/ledgers/pl-rates";
import { nameCaseColumns } from "../../sheets/cases/name-case-columns";
import { layOutLongTerm } from "../../sheets/prognosis/long-term/lay-out-long-term";
import { pricesInWords, type LongTermRequest } from "../../sheets/prognosis/long-term/long-term-request";
import { NOT_STATED, shownName } from "../../sheets/prognosis/prognosis-request";
import { actionFault, type Action, type ActionFault } from "../action";
import { checkYear } from "../ny-prognose/check-year";
import { periodOf } from "../ny-prognose/period";
import { readCaseTable } from "../ny-prognose/read-case-table";
import { cprFault } from "../nyt-prioriteringsforslag/refuse-cpr";
import { writeSheets } from "../placing/write-sheets";
import { rateMissing } from "../pl-satser/rate-faults";
import { workbookFault } from "../workbook-sentences";
import { chooseRates } from "./choose-rates";
import { LangsigtetPrognoseInput } from "./input";
import { outcomeOf, type LangsigtetPrognoseOutcome } from "./outcome";
import { readBasePremises } from "./read-base";
import { readYoungPeople } from "./read-young-people";

const ID = "langsigtet-prognose";

/** The budget year and three more. */
const CUSTOMARY_YEARS = 4;

/**
 * The years ahead from the table `Sager` and the year's premises: three scenarios, what stored prognoses said about this
 * year, and a line in the list for each figure, so that this one can be measured too. At most ten round trips.
 */
export const langsigtetPrognose: Action<typeof LangsigtetPrognoseInput, LangsigtetPrognoseOutcome> = {
  id: ID,
  title: { da: "Langsigtet prognose", en: "Long-term prognosis" },
  input: LangsigtetPrognoseInput,
  async run(input, surroundings) {
    const { workbook, now } = surroundings;
    const { year } = periodOf({ year: input.year }, now());
    const count = input.years ?? CUSTOMARY_YEARS;
    const youngPeople = readYoungPeople(input, year, count);
    if (!youngPeople.ok) return youngPeople;
    const stated = readStated(input);
    if (!stated.ok) return stated;
    const outline = await workbook.readOutline();
    if (!outline.ok) return fail(workbookFault(outline.fault));
    const table = await readCaseTable(workbook, outline.value);
    if (!table.ok) return table;
    const { cases } = table.value;
    const base = await readBasePremises(workbook, outline.value, year);
    if (!base.ok) return base;
    const ledgers = [LONG_TERM_LEDGER, PL_RATES].filter((each) => outline.value.tables.includes(each.table));
    const lists = await workbook.inspect({ place: null, ledgers, tables: [] });
    if (!lists.ok) return fail(workbookFault(lists.fault));
    const listOf = (name: string) => lists.value.ledgers.find(({ ledger }) => ledger.table === name);
    const rateList = listOf(PL_RATES.table);
    const rates = chooseRates(input, year, count, rateList);
    if (!rates.ok) return rates;
    const question: LongTermQuestion = {
      cases,
      year,
      count,
      history: historyYears(cases, year),
      premises: base.value.premises,
      stated: stated.value,
      youngPeople: youngPeople.value,
      shareOfFirstYear: amount("0.5"),
      priceRates: rates.value.priceRates,
    };
    const categories = longTermOf(question);
    if (!categories.ok) return fail(rateMissing(categories.fault.year, readPlRates(rateList), rateList !== undefined));
    const agrees = checkYear(table.value, sumQuantified(categories.value.map((each) => each.base.disposed)), year);
    if (!agrees.ok) return agrees;
    const sheets = outline.value.sheets.map(({ name }) => name);
    const stored = readLongTerm(listOf(LONG_TERM_LEDGER.table));
    const request: LongTermRequest = {
      ...question,
      ...rates.value,
      youngPeople: youngPeople.value,
      categories: categories.value,
      earlier: backTest(
        stored.figures.map((each) => ({ ...each, category: each.category === NOT_STATED ? "" : each.category })),
        year,
        categories.value.map(({ category, base: now }) => ({ category, ...now })),
      ),
      premisesTable: base.value.table,
      leftOut: table.value.leftOut.length,
      readAt: now(),
      names: {
        sheet: input.at?.newSheet ?? freeSheetName("Langsigtet prognose", sheets),
        youngTable: freeTableName(`Unge_${String(year)}`, [...outline.value.tables, ...outline.value.names]),
      },
    };
    const names = [request.names.sheet, ...request.categories.map(({ category }) => category)];
    if (names.some(holdsCprNumber)) return fail(cprFault({ da: "Ark eller kategori", en: "Sheet or category" }));
    const outcome = outcomeOf(request);
    if (input.dryRun === true) return succeed(outcome);
    const sheet = nameCaseColumns(layOutLongTerm(request), table.value.headers);
    const run = { made: now(), baseYear: year, categories: request.categories, prices: pricesInWords(request) };
    const written = await writeSheets(
      {
        action: ID,
        description: `Langsigtet prognose ${String(year + 1)}-${String(year + count)}: ${String(cases.length)} sager, ${String(youngPeople.value.length)} unge`,
        sheets: [sheet],
        filled: [sheet],
        entries: [{ ledger: LONG_TERM_LEDGER, rows: longTermRows(run, stored, shownName) }],
        outline: outline.value,
      },
      surroundings,
    );
    return written.ok ? succeed({ ...outcome, sheet: request.names.sheet }) : written;
  },
};

/** What is known better than history; a category stated twice is told. */
function readStated({ premises }: LangsigtetPrognoseInput): Result<readonly StatedFlows[], ActionFault> {
  const known = new Set<string>();
  const stated: StatedFlows[] = [];
  for (const { category, low, middle, high, outflow } of premises ?? []) {
    const name = category === NOT_STATED ? "" : category;
    if (known.has(asCompared(name))) return fail(statedTwice(category));
    known.add(asCompared(name));
    const services = (value: number | null | undefined): MaybeAmount =>
      value === null || value === undefined ? null : amount(value);
    const [lowest, mean, highest, out] = [low, middle, high, outflow].map(services);
    stated.push({
      category: name,
      low: lowest ?? null,
      middle: mean ?? null,
      high: highest ?? null,
      outflow: out ?? null,
    });
  }
  return succeed(stated);
}

const statedTwice = (category: string): ActionFault =>
  actionFault(
    "premise-twice",
    `»${category}« er oplyst to gange. Behold den ene. Intet er ændret.`,
    `“${category}” is stated twice. Keep one of them. Nothing has been changed.`,
  );
