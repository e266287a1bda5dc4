import { mergeClasses } from "@fluentui/react-components";
import type { JSX, KeyboardEvent } from "react";
import { rowField } from "../draft/check-draft";
import type { DraftRow } from "../draft/draft";
import { cellText, type GridColumn } from "../draft/edit-rows";
import { useGridStyles } from "./grid-styles";

export interface FieldHandlers {
  readonly onChange: (row: number, column: GridColumn, text: string) => void;
  readonly onLeave: (row: number, column: GridColumn) => void;
  /** True where the text was several cells and has been put in. */
  readonly onPaste: (row: number, column: GridColumn, text: string) => boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>, column: GridColumn) => void;
  readonly onFocus: (column: GridColumn) => void;
}

export interface GridFieldProps {
  readonly row: DraftRow;
  readonly column: GridColumn;
  readonly label: string;
  readonly placeholder: string;
  readonly wrong: boolean;
  readonly withdrawn: boolean;
  readonly handlers: FieldHandlers;
}

/** One field of the grid. */
export function GridField(props: GridFieldProps): JSX.Element {
  const { row, column, label, placeholder, wrong, withdrawn, handlers } = props;
  const grid = useGridStyles();
  const id = rowField(row.id, column);
  return (
    <input
      id={id}
      data-column={column}
      className={mergeClasses(
        grid.field,
        column === "title" && grid.titleField,
        typeof column === "number" && grid.figures,
        withdrawn && grid.withdrawn,
        wrong && grid.wrong,
      )}
      aria-label={label}
      aria-invalid={wrong}
      {...(wrong ? { "aria-describedby": `${id}-error` } : {})}
      {...(column === "group" ? { list: "tiltag-groups" } : {})}
      {...(typeof column === "number" ? { inputMode: "decimal" } : {})}
      autoComplete="off"
      placeholder={placeholder}
      value={cellText(row, column)}
      onChange={({ target }) => {
        handlers.onChange(row.id, column, target.value);
      }}
      onBlur={() => {
        handlers.onLeave(row.id, column);
      }}
      onFocus={() => {
        handlers.onFocus(column);
      }}
      onKeyDown={(event) => {
        handlers.onKeyDown(event, column);
      }}
      onPaste={(event) => {
        if (handlers.onPaste(row.id, column, event.clipboardData.getData("text/plain"))) event.preventDefault();
      }}
    />
  );
}
