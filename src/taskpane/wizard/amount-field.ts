/** The name of an amount field: its row's and its place in the row. */
export const amountField = (row: string, at: number): string => `${row}-${String(at)}`;
