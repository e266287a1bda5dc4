/** What the lines below an initiative table are called; a line is found again by its label. */
export const SUMMARY_LABELS = {
  total: "I alt",
  investments: "Heraf investeringer",
  unquantified: "Ikke kvantificeret (antal tiltag)",
  target: "Reduktionsmål",
  identified: "Identificerede tiltag, i alt",
  unallocated: "Forventet, men p.t. ufordelt",
  outstanding: "Netto-udestående",
  carriedOver: "Netto-udestående med overførsel",
  withdrawn: "Udgåede tiltag (indgår ikke i summerne)",
} as const;

const SUBTOTAL = "I alt, ";

export const subtotalLabel = (group: string): string => `${SUBTOTAL}${group}`;

export const isSubtotalLabel = (label: string): boolean => label.startsWith(SUBTOTAL);
