import type { Language } from "../../sheets/cells/language";
import type { PartTexts } from "./part-texts";

/** What the page of the register says of the locked plan. */
export interface RegisterPlanTexts {
  readonly lock: PartTexts & {
    readonly help: string;
    readonly decision: string;
    readonly decisionHelp: string;
    readonly done: (initiatives: number) => string;
  };
  readonly compare: {
    readonly start: string;
    readonly running: string;
    readonly nothingLocked: string;
    readonly asLocked: (initiatives: number) => string;
    readonly differs: (cells: number) => string;
    /** Amounts as they are written in Denmark, "-" and "" too. */
    readonly difference: (title: string, year: number, locked: string, now: string) => string;
    readonly blank: string;
    readonly more: (cells: number) => string;
    readonly notLocked: (titles: string) => string;
    readonly missing: (titles: string) => string;
    readonly otherPrices: (priceLevels: string) => string;
    /** Prices that the register did not say. */
    readonly unsaidPrices: string;
  };
  readonly restore: PartTexts & { readonly done: (cells: number) => string };
  readonly unlock: PartTexts & {
    readonly numbers: string;
    readonly numbersHelp: string;
    readonly numbersMissing: string;
    readonly reason: string;
    readonly reasonHelp: string;
    readonly reasonMissing: string;
    readonly who: string;
    readonly whoHelp: string;
    readonly done: (initiatives: number) => string;
  };
}

const initiatives = (count: number): string => (count === 1 ? "1 initiative" : `${String(count)} initiatives`);

export const REGISTER_PLAN_TEXTS: Readonly<Record<Language, RegisterPlanTexts>> = {
  da: {
    lock: {
      title: "Låst plan",
      start: "Lås planen",
      running: "Låser planen og kontrollerer den …",
      notDone: "Planen blev ikke låst",
      help: "Lås planen, når den er besluttet. Så kan du altid se, hvad der blev lovet, hvad der end skønnes og rettes bagefter. Tiltag med status besluttet, i gang og realiseret låses.",
      decision: "Beslutning",
      decisionHelp: "Fx Byrådet 8-10-2026, punkt 4. Skriv ingen navne på personer.",
      done: (count) => `Planen er låst for ${String(count)} tiltag.`,
    },
    compare: {
      start: "Sammenlign med låst plan",
      running: "Sammenligner …",
      nothingLocked: "Intet er låst endnu.",
      asLocked: (count) => `Registerets plan er, som den er låst, for alle ${String(count)} låste tiltag.`,
      differs: (cells) =>
        cells === 1 ? "1 celle afviger fra den låste plan." : `${String(cells)} celler afviger fra den låste plan.`,
      difference: (title, year, locked, now) => `${title}, ${String(year)}: låst ${locked}, nu ${now}.`,
      blank: "tom",
      more: (cells) => `Og ${String(cells)} celler mere.`,
      notLocked: (titles) => `Besluttet, men ikke låst: ${titles}.`,
      missing: (titles) => `Låst, men ikke længere i registeret: ${titles}.`,
      otherPrices: (priceLevels) => `Beløb låst i ${priceLevels} er ikke sammenlignet: registeret er i andre priser.`,
      unsaidPrices: "uoplyste priser",
    },
    restore: {
      title: "Sæt tilbage",
      start: "Sæt den låste plan tilbage",
      running: "Sætter den låste plan tilbage …",
      notDone: "Planen blev ikke sat tilbage",
      done: (cells) =>
        cells === 1
          ? "1 celle har fået sit låste beløb igen."
          : `${String(cells)} celler har fået deres låste beløb igen.`,
    },
    unlock: {
      title: "Lås op",
      start: "Lås op",
      running: "Låser op …",
      notDone: "Planen blev ikke låst op",
      numbers: "Tiltagenes numre",
      numbersHelp: "Fx 3, 7",
      numbersMissing: "Skriv mindst ét nummer.",
      reason: "Begrundelse",
      reasonHelp: "Den bliver stående i listen. Skriv ingen navne på personer.",
      reasonMissing: "Skriv, hvorfor planen låses op.",
      who: "Hvem (kan udelades)",
      whoHelp: "Funktion eller afdeling, fx Budgetafdelingen.",
      done: (count) => `Planen er låst op for ${String(count)} tiltag.`,
    },
  },
  en: {
    lock: {
      title: "Locked plan",
      start: "Lock the plan",
      running: "Locking the plan and checking it …",
      notDone: "The plan was not locked",
      help: "Lock the plan when it has been decided. Then you can always see what was promised, whatever is forecast and corrected afterwards. Initiatives with the status besluttet, i gang and realiseret are locked.",
      decision: "Decision",
      decisionHelp: "Such as the council 8-10-2026, item 4. Write no names of persons.",
      done: (count) => `The plan of ${initiatives(count)} has been locked.`,
    },
    compare: {
      start: "Compare with the locked plan",
      running: "Comparing …",
      nothingLocked: "Nothing has been locked yet.",
      asLocked: (count) => `The register's plan is as it is locked (${initiatives(count)}).`,
      differs: (cells) =>
        cells === 1 ? "1 cell differs from the locked plan." : `${String(cells)} cells differ from the locked plan.`,
      difference: (title, year, locked, now) => `${title}, ${String(year)}: locked ${locked}, now ${now}.`,
      blank: "empty",
      more: (cells) => `And ${String(cells)} more cells.`,
      notLocked: (titles) => `Decided, but not locked: ${titles}.`,
      missing: (titles) => `Locked, but no longer in the register: ${titles}.`,
      otherPrices: (priceLevels) =>
        `Amounts locked in ${priceLevels} are not compared: the register is in other prices.`,
      unsaidPrices: "prices not said",
    },
    restore: {
      title: "Put back",
      start: "Put the locked plan back",
      running: "Putting the locked plan back …",
      notDone: "The plan was not put back",
      done: (cells) =>
        cells === 1 ? "1 cell has its locked amount again." : `${String(cells)} cells have their locked amounts again.`,
    },
    unlock: {
      title: "Unlock",
      start: "Unlock",
      running: "Unlocking …",
      notDone: "The plan was not unlocked",
      numbers: "Numbers of the initiatives",
      numbersHelp: "Such as 3, 7",
      numbersMissing: "Write at least one number.",
      reason: "Reason",
      reasonHelp: "It stays in the list. Write no names of persons.",
      reasonMissing: "Write why the plan is unlocked.",
      who: "Who (may be left out)",
      whoHelp: "A function or office, such as the budget office.",
      done: (count) => `The plan of ${initiatives(count)} has been unlocked.`,
    },
  },
};
