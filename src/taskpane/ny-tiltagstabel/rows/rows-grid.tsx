import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState, type JSX } from "react";
import { usePane } from "../../pane-context";
import { rowField } from "../draft/check-draft";
import { yearsOf, type Draft } from "../draft/draft";
import { editRow, isBlankRow, TEXT_COLUMNS, withCell, type GridColumn } from "../draft/edit-rows";
import { tidyAmount } from "../draft/typed-amount";
import type { StepProps } from "../step-props";
import { GridRow, type RowHandlers } from "./grid-row";
import { useGridStyles } from "./grid-styles";
import { RowMenu } from "./row-menu";
import { splitClipboard } from "./split-clipboard";
import { useGridKeys } from "./use-grid-keys";

const useStyles = makeStyles({
  scroller: {
    overflowY: "auto",
    maxHeight: "max(260px, 54vh)",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  name: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}` },
  year: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

export interface RowsGridProps extends Pick<StepProps, "draft" | "change" | "errorOf" | "leave"> {
  /** Proposed while typing in the group column. */
  readonly groups: readonly string[];
  /** The numbers the filled rows will get. */
  readonly numbers: readonly string[];
  readonly onPaste: (row: number, column: GridColumn, cells: readonly (readonly string[])[]) => void;
}

/**
 * The initiatives as a small sheet of their own: Tab, Enter and pasting work as in Excel. Each has its texts on one line
 * and its amounts on the next, so that four years are in sight in the narrowest pane and no minus is ever cut off.
 */
export function RowsGrid(props: RowsGridProps): JSX.Element {
  const { draft, change, errorOf, leave, groups, numbers, onPaste } = props;
  const styles = useStyles();
  const grid = useGridStyles();
  const { texts } = usePane();
  const keys = useGridKeys();
  const [menu, setMenu] = useState<{ readonly row: number; readonly target: HTMLElement } | null>(null);
  const { firstYear, yearCount } = draft;
  const years = useMemo(() => yearsOf({ firstYear, yearCount }), [firstYear, yearCount]);
  const handlers = useMemo<RowHandlers>(
    () => ({
      onChange: (row, column, text) => {
        change((earlier) => editRow(earlier, row, (existing) => withCell(existing, column, text)));
      },
      onLeave: (row, column) => {
        leave(rowField(row, column));
        if (typeof column === "number") change((earlier) => tidied(earlier, row, column));
      },
      onPaste: (row, column, text) => {
        const cells = splitClipboard(text);
        if (cells === null) return false;
        onPaste(row, column, cells);
        return true;
      },
      onMenu: (row, target) => {
        setMenu({ row, target });
      },
      ...keys,
    }),
    [change, leave, onPaste, keys],
  );
  const closeMenu = useCallback(() => {
    setMenu(null);
  }, []);
  const filled = draft.rows.filter((row) => !isBlankRow(row)).map(({ id }) => id);
  return (
    <>
      <div
        className={mergeClasses(styles.scroller, draft.unit === "kr" && grid.wholeKroner)}
        role="group"
        aria-label={texts.rows.grid}
      >
        <GridHead years={years} />
        {draft.rows.map((row, index) => (
          <GridRow
            key={row.id}
            row={row}
            index={index}
            years={years}
            proposedNumber={numbers[filled.indexOf(row.id)] ?? ""}
            errors={errorsOf(row.id, years, errorOf)}
            handlers={handlers}
          />
        ))}
      </div>
      <datalist id="tiltag-groups">
        {groups.map((group) => (
          <option key={group} value={group} />
        ))}
      </datalist>
      {menu !== null && <RowMenu draft={draft} change={change} {...menu} onClose={closeMenu} />}
    </>
  );
}

/** For the eye only: every field has its column and row in its own name. */
function GridHead({ years }: { readonly years: readonly number[] }): JSX.Element {
  const styles = useStyles();
  const grid = useGridStyles();
  const { columns } = usePane().texts.rows;
  return (
    <div className={styles.head} aria-hidden="true">
      <div className={grid.texts}>
        <span className={styles.name}>{columns.number}</span>
        <span className={styles.name}>{columns.title}</span>
        <span className={styles.name}>{columns.group}</span>
      </div>
      <div className={grid.amounts}>
        {years.map((year) => (
          <span key={year} className={mergeClasses(styles.name, styles.year)}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

/** One and the same for all rows without errors, so that they are not drawn again. */
const NO_ERRORS: readonly (readonly [GridColumn, string])[] = [];

/** The sentences of one row by column, in the columns' order. */
function errorsOf(
  row: number,
  years: readonly number[],
  errorOf: StepProps["errorOf"],
): readonly (readonly [GridColumn, string])[] {
  const columns: readonly GridColumn[] = [...TEXT_COLUMNS, ...years.keys()];
  const errors = columns.flatMap((column) => {
    const sentence = errorOf(rowField(row, column));
    return sentence === undefined ? [] : [[column, sentence] as const];
  });
  return errors.length === 0 ? NO_ERRORS : errors;
}

function tidied(draft: Draft, row: number, column: number): Draft {
  const text = draft.rows.find(({ id }) => id === row)?.amounts[column] ?? "";
  const tidy = tidyAmount(text);
  return tidy === text ? draft : editRow(draft, row, (existing) => withCell(existing, column, tidy));
}
