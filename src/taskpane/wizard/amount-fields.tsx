import { mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import { tidyAmount } from "../ny-tiltagstabel/draft/typed-amount";
import { useGridStyles } from "../ny-tiltagstabel/rows/grid-styles";
import { splitClipboard } from "../ny-tiltagstabel/rows/split-clipboard";
import { amountField } from "./amount-field";

export interface AmountFieldsProps {
  /** Names the fields: "cuts-1". */
  readonly name: string;
  /** What stands in a field as long as it is empty: its year, or its column's name. */
  readonly headings: readonly string[];
  readonly amounts: readonly string[];
  /** Fields are told apart by their index. */
  readonly labelOf: (at: number) => string;
  readonly onChange: (at: number, text: string) => void;
  /** Several cells were pasted, from this field and on. */
  readonly onPaste: (at: number, cells: readonly (readonly string[])[]) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly leave: (field: string) => void;
}

/** One field for each heading, beside each other as far as there is room, and below them what is wrong. */
export function AmountFields(props: AmountFieldsProps): JSX.Element {
  const grid = useGridStyles();
  const { name, headings, amounts, labelOf, onChange, onPaste, errorOf, leave } = props;
  const wrong = headings.flatMap((heading, at) => {
    const sentence = errorOf(amountField(name, at));
    return sentence === undefined ? [] : [{ heading, id: amountField(name, at), sentence }];
  });
  return (
    <>
      <div className={mergeClasses(grid.amounts, grid.amountLine)}>
        {headings.map((heading, at) => {
          const id = amountField(name, at);
          const text = amounts[at] ?? "";
          const isWrong = errorOf(id) !== undefined;
          return (
            <div key={heading}>
              <input
                id={id}
                className={mergeClasses(grid.field, grid.figures, isWrong && grid.wrong)}
                aria-label={labelOf(at)}
                aria-invalid={isWrong}
                {...(isWrong ? { "aria-describedby": `${id}-error` } : {})}
                inputMode="decimal"
                autoComplete="off"
                placeholder={heading}
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
          {wrong.map(({ heading, id, sentence }) => (
            <li key={id} id={`${id}-error`}>
              {heading}: {sentence}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
