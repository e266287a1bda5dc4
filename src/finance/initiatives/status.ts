/** The life of an initiative, in the words users write in the status column (`domain.md` §9.4: "udgået"). */
export const STATUSES = ["idé", "planlagt", "besluttet", "i gang", "realiseret", "udgået", "afvist"] as const;

export type Status = (typeof STATUSES)[number];

/** Statuses that keep a row visible but out of every sum. */
export const WITHDRAWN_STATUSES = ["udgået", "afvist"] as const satisfies readonly Status[];

/** Whether what stands in a status cell takes the row out of the sums. */
export const isWithdrawn = (status: string): boolean =>
  (WITHDRAWN_STATUSES as readonly string[]).includes(status.trim().toLocaleLowerCase("da"));

/** The status a text names, whatever its case; undefined where it names none. */
export const parseStatus = (text: string): Status | undefined => {
  const word = text.trim().toLocaleLowerCase("da");
  return STATUSES.find((status) => status === word);
};
