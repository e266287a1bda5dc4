import type { ServiceCase } from "../cases/service-case";

/** What a citizen is told apart by; a case without a citizen is a citizen of its own. */
export const citizenKey = ({ citizen, id }: ServiceCase): string => citizen ?? `(sag) ${id}`;

/**
 * Excel takes no notice of case when it compares texts, in SUMIFS and elsewhere: what it takes for the same must be the
 * same here too.
 */
export const asCompared = (text: string): string => text.toLocaleLowerCase("da");

/** How many different citizens some cases belong to: a citizen with several services counts once (`domain.md` §4.2). */
export const countCitizens = (cases: readonly ServiceCase[]): number =>
  new Set(cases.map((each) => asCompared(citizenKey(each)))).size;
