import { mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import { tidyAmount } from "../../ny-tiltagstabel/draft/typed-amount";
import { useGridStyles } from "../../ny-tiltagstabel/rows/grid-styles";
import { splitClipboard } from "../../ny-tiltagstabel/rows/split-clipboard";
import type { StepProps } from "../step-props";
import { amountField } from "../draft/edit-rows";

export interface YearFieldsProps extends Pick<StepProps, "errorOf" | "leave"> {
  /** Names the fields: "cuts-1". */
  readonly name: string;
  readonly years: readonly number[];
  readonly amounts: readonly string[];
  readonly labelOf: (year: number) => string;
  readonly onChange: (year: number, text: string) => void;
  /** Several cells were pasted, from this year and on. */
  readonly onPaste: (year: number, cells: readonly (readonly string[])[]) => void;
}

/** One field for each year, beside each other as far as there is room, and below them what is wrong. */
export function YearFields(props: YearFieldsProps): JSX.Element {
  const grid = useGridStyles();
  const { name, years, amounts, labelOf, onChange, onPaste, errorOf, leave } = props;
  const wrong = years.flatMap((year, at) => {
    const sentence = errorOf(amountField(name, at));
    return sentence === undefined ? [] : [{ year, id: amountField(name, at), sentence }];
  });
  return (
    <>
      <div className={mergeClasses(grid.amounts, grid.amountLine)}>
        {years.map((year, at) => {
          const id = amountField(name, at);
          const text = amounts[at] ?? "";
          const isWrong = errorOf(id) !== undefined;
          return (
            <div key={year}>
              <input
                id={id}
                className={mergeClasses(grid.field, grid.figures, isWrong && grid.wrong)}
                aria-label={labelOf(year)}
                aria-invalid={isWrong}
                {...(isWrong ? { "aria-describedby": `${id}-error` } : {})}
                inputMode="decimal"
                autoComplete="off"
                placeholder={String(year)}
                value={text}
                onChange={({ target }) => {
                  onChange(at, target.value);
                }}
                onBlur={() => {
                  leave(id);
                  if (tidyAmount(text) !== text) onChange(at, tidyAmount(text));
                }}
                onPaste={(event) => {
                  const cells = splitClipboard(event.clipboardData.getData("text/plain"));
                  if (cells === null) return;
                  event.preventDefault();
                  onPaste(at, cells);
                }}
              />
            </div>
          );
        })}
      </div>
      {wrong.length > 0 && (
        <ul className={grid.errors}>
          {wrong.map(({ year, id, sentence }) => (
            <li key={id} id={`${id}-error`}>
              {year}: {sentence}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
