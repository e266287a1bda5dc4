import type { BlockForm } from "../../sheets/ledgers/table-register";
import type { Language } from "../../sheets/cells/language";

/** Forms of plain cells whose wizards can start from last year's. */
export type RollableBlock = Exclude<BlockForm, "udtraek">;

/** What the wizards say of starting from last year's table. */
export interface RollTexts {
  readonly choose: string;
  /** `years` is how they are called in the new table: "2027-2030". */
  readonly rows: (count: number, title: string, years: string) => string;
  /** The same of a budget overview; `baseYear` is the year whose budget is to be filled in, null where it is known. */
  readonly chooseBlock: Readonly<Record<RollableBlock, string>>;
  readonly block: Readonly<Record<RollableBlock, (title: string, years: string) => string>>;
  readonly areas: (count: number, title: string, years: string, baseYear: number | null) => string;
}

export const ROLL_TEXTS: Readonly<Record<Language, RollTexts>> = {
  da: {
    chooseBlock: {
      prioriteringsforslag: "Fra sidste års forslag",
      investeringscase: "Fra sidste års case",
      "samlet-estimat": "Fra sidste års estimat",
    },
    block: {
      prioriteringsforslag: (title, years) =>
        `»${title}« er rullet ét år frem til ${years}. Det nye sidste år har samme niveau som året før. Ret teksterne til.`,
      investeringscase: (title, years) =>
        `»${title}« er rullet ét år frem til ${years}. Det nye sidste år har samme niveau som året før; implementeringsomkostninger gentages ikke.`,
      "samlet-estimat": (title, years) =>
        `»${title}« er rullet ét år frem: tabellerne er dem, dens egne er blevet til, og differencen er til ${years}.`,
    },
    choose: "Fra sidste års tabel",
    rows: (count, title, years) =>
      `${String(count)} tiltag fra »${title}« er rullet ét år frem til ${years}. Det nye sidste år har samme niveau som året før.`,
    areas: (count, title, years, baseYear) =>
      `${count === 1 ? "1 område" : `${String(count)} områder`} fra »${title}« er rullet ét år frem til ${years}.${baseYear === null ? "" : ` Skriv selv korrigeret budget ${String(baseYear)}.`}`,
  },
  en: {
    chooseBlock: {
      prioriteringsforslag: "From last year's proposal",
      investeringscase: "From last year's case",
      "samlet-estimat": "From last year's estimate",
    },
    block: {
      prioriteringsforslag: (title, years) =>
        `“${title}” rolled one year on to ${years}. The new last year has the level of the year before. Bring the texts up to date.`,
      investeringscase: (title, years) =>
        `“${title}” rolled one year on to ${years}. The new last year has the level of the year before; implementation costs are not repeated.`,
      "samlet-estimat": (title, years) =>
        `“${title}” rolled one year on: its tables are what its own have become, and the difference is to ${years}.`,
    },
    choose: "From last year's table",
    rows: (count, title, years) =>
      `${count === 1 ? "1 initiative" : `${String(count)} initiatives`} from “${title}” rolled one year on to ${years}. The new last year has the level of the year before.`,
    areas: (count, title, years, baseYear) =>
      `${count === 1 ? "1 area" : `${String(count)} areas`} from “${title}” rolled one year on to ${years}.${baseYear === null ? "" : ` Write the corrected budget of ${String(baseYear)} yourself.`}`,
  },
};
