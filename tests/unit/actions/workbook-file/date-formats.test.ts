import { isDateFormat } from "../../../../src/actions/workbook-file/date-formats";

it.each(["dd-mm-yyyy", "d. mmmm yyyy", "yyyy\\-mm\\-dd;@", "[$-406]d. mmm yy", "mmm-yy", "mmmm", "dd/mm/yyyy hh:mm"])(
  "%s shows a date",
  (code) => {
    expect(isDateFormat(code)).toBe(true);
  },
);

it.each([
  "General",
  "Standard",
  "#,##0.00",
  '0.00" kr. pr. døgn"',
  "[h]:mm",
  "mm:ss",
  "hh:mm",
  "[Red]-0",
  "0\\d",
  "@",
  "",
])("%s does not", (code) => {
  expect(isDateFormat(code)).toBe(false);
});
