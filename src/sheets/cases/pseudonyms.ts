const CPR = /^(\d{2})(\d{2})\d{2}[-–\s]?\d{4}$/;
/** Ten digits that stood in a number cell and have lost their leading nought. */
const CPR_AS_NUMBER = /^\d{9}$/;

/**
 * Whether a citizen's mark is a CPR number. More is taken for one here than in a running text (`holdsCprNumber`): the
 * column is about people, so ten digits that begin with a day and a month are refused whatever the year.
 */
export function isCprMark(mark: string): boolean {
  const digits = CPR_AS_NUMBER.test(mark.trim()) ? `0${mark.trim()}` : mark.trim();
  const match = CPR.exec(digits);
  const [day, month] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Gives out pseudonyms: the same for the same citizen, numbered in the order met. The marks themselves go no further. */
export interface Pseudonyms {
  readonly of: (mark: string) => string;
  /** How many have been given out. */
  readonly count: () => number;
}

/**
 * `taken`: marks that are no CPR numbers, so that no pseudonym is another citizen's; `known`: marks of citizens who have
 * a pseudonym already, and which.
 */
export function createPseudonyms(
  taken: ReadonlySet<string>,
  known: readonly { readonly mark: string; readonly pseudonym: string }[] = [],
): Pseudonyms {
  const given = new Map<string, string>();
  for (const { mark, pseudonym: own } of known) if (!given.has(citizenKey(mark))) given.set(citizenKey(mark), own);
  let number = 0;
  const next = (): string => {
    do number++;
    while (taken.has(pseudonym(number)));
    return pseudonym(number);
  };
  return {
    of(mark) {
      const key = citizenKey(mark);
      const known = given.get(key);
      if (known !== undefined) return known;
      const fresh = next();
      given.set(key, fresh);
      return fresh;
    },
    count: () => given.size,
  };
}

const pseudonym = (number: number): string => `B${String(number).padStart(4, "0")}`;

/** "010190-1234", "0101901234" and the number 101901234 are one citizen. */
export const citizenKey = (mark: string): string => mark.replace(/\D/g, "").padStart(10, "0");
