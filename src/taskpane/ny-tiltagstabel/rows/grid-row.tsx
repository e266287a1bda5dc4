import { Button, Caption2, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { memo, type JSX } from "react";
import { isWithdrawn } from "../../../finance/initiatives/status";
import { usePane } from "../../pane-context";
import { rowField } from "../draft/check-draft";
import type { DraftRow } from "../draft/draft";
import type { GridColumn } from "../draft/edit-rows";
import { GridField, type FieldHandlers } from "./grid-field";
import { useGridStyles } from "./grid-styles";
import { rowMarks } from "./row-marks";

export interface RowHandlers extends FieldHandlers {
  readonly onMenu: (row: number, target: HTMLElement) => void;
}

export interface GridRowProps {
  readonly row: DraftRow;
  readonly index: number;
  readonly years: readonly number[];
  /** The number the row gets as long as none is typed. */
  readonly proposedNumber: string;
  readonly errors: readonly (readonly [GridColumn, string])[];
  readonly handlers: RowHandlers;
}

const useStyles = makeStyles({
  row: {
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  marks: {
    display: "block",
    padding: `0 ${tokens.spacingHorizontalSNudge} ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground3,
  },
});

/**
 * One initiative: a field for each column, its marks, and what is wrong with it below. Drawn again only when something
 * of its own has changed, for there may be hundreds.
 */
export const GridRow = memo(function GridRow({
  row,
  index,
  years,
  proposedNumber,
  errors,
  handlers,
}: GridRowProps): JSX.Element {
  const styles = useStyles();
  const grid = useGridStyles();
  const { texts } = usePane();
  const { columns } = texts.rows;
  const withdrawn = isWithdrawn(row.status ?? "");
  const marks = rowMarks(row, texts.rows);
  const field = (column: GridColumn, name: string, placeholder = ""): JSX.Element => (
    <GridField
      row={row}
      column={column}
      label={texts.rows.field(name, index + 1)}
      placeholder={placeholder}
      wrong={errors.some(([wrong]) => wrong === column)}
      withdrawn={withdrawn}
      handlers={handlers}
    />
  );
  return (
    <div className={styles.row} data-row={row.id}>
      <div className={grid.texts}>
        {field("number", columns.number, proposedNumber)}
        {field("title", columns.title)}
        {field("group", columns.group)}
        <Button
          size="small"
          appearance="transparent"
          className={grid.more}
          icon={<MoreHorizontal20Regular />}
          aria-label={texts.rows.more(index + 1)}
          aria-haspopup="menu"
          onClick={({ currentTarget }) => {
            handlers.onMenu(row.id, currentTarget);
          }}
        />
      </div>
      <div className={mergeClasses(grid.amounts, grid.amountLine)}>
        {years.map((year, at) => (
          <div key={year}>{field(at, String(year))}</div>
        ))}
      </div>
      {marks !== "" && <Caption2 className={styles.marks}>{marks}</Caption2>}
      {errors.length > 0 && (
        <ul className={grid.errors}>
          {errors.map(([column, sentence]) => (
            <li key={column} id={`${rowField(row.id, column)}-error`}>
              {typeof column === "number" ? `${String(years[column])}: ` : ""}
              {sentence}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
});
