/** Number formats that a file refers to by number alone, in en-US notation (ECMA-376 part 1, 18.8.30). */
const BUILTIN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Numbers below this are reserved for the built-in ones. */
export const FIRST_OWN_FORMAT = 164;

/** In a Danish Excel these look otherwise than in an American one: they are written out instead. */
const DIFFERS_BY_COUNTRY: ReadonlySet<number> = new Set([5, 6, 7, 8, 37, 38, 39, 40, 41, 42, 43, 44]);

const NUMBERS = new Map(
  Object.entries(BUILTIN)
    .filter(([number]) => !DIFFERS_BY_COUNTRY.has(Number(number)))
    .map(([number, code]) => [code, Number(number)]),
);

export function builtinFormat(number: number): string | undefined {
  return BUILTIN[number];
}

export function builtinFormatNumber(code: string): number | undefined {
  return NUMBERS.get(code);
}
