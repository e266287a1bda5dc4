import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import type { JSX } from "react";
import { CHANGE_KINDS, type ChangeKind } from "../../../sheets/forms/prioriteringsforslag/proposal-request";
import { yearsOf } from "../../ny-tiltagstabel/draft/draft";
import { useGridStyles } from "../../ny-tiltagstabel/rows/grid-styles";
import { usePane } from "../../pane-context";
import { addLine, putAmounts, putTitle, removeLine, rowsOf, titleField, type AmountRow } from "../draft/edit-rows";
import type { StepProps } from "../step-props";
import { AmountFields } from "../../wizard/amount-fields";

const useStyles = makeStyles({
  frame: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "& > * + *": { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  names: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  name: { fontWeight: tokens.fontWeightSemibold },
  help: { color: tokens.colorNeutralForeground3 },
  small: { minWidth: 0, width: "32px", flexShrink: 0 },
  line: { display: "flex", alignItems: "center", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface AmountsGridProps extends StepProps {
  readonly onPaste: (row: AmountRow, year: number, cells: readonly (readonly string[])[]) => void;
}

/** The paper's rows from the top: the budget, the three kinds of change with their lines, the årsværk. */
export function AmountsGrid(props: AmountsGridProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const { draft, change } = props;
  const words = texts.proposal;
  const rows = rowsOf(draft);
  return (
    <div className={styles.frame} role="group" aria-label={words.steps.amounts}>
      <PlainRow {...props} row={rows.find(({ kind }) => kind === "presentBudget")} />
      {CHANGE_KINDS.map((kind) => (
        <div key={kind}>
          <div className={styles.head}>
            <span className={styles.names}>
              <span className={styles.name}>{words.rows[kind]}</span>
              <Caption1 className={styles.help}>{words.rowHelp[kind]}</Caption1>
            </span>
            <Button
              size="small"
              appearance="transparent"
              className={styles.small}
              icon={<Add20Regular />}
              aria-label={words.addLine(words.rows[kind])}
              onClick={() => {
                change((earlier) => addLine(earlier, kind));
              }}
            />
          </div>
          {rows
            .filter((row) => row.kind === kind)
            .map((row, index) => (
              <ChangeRow key={row.key} {...props} row={row} kind={kind} index={index} />
            ))}
        </div>
      ))}
      <PlainRow {...props} row={rows.find(({ kind }) => kind === "fullTimeEquivalents")} />
    </div>
  );
}

function PlainRow({ row, ...props }: AmountsGridProps & { readonly row: AmountRow | undefined }): JSX.Element | null {
  const styles = useStyles();
  const { texts } = usePane();
  if (row === undefined) return null;
  const name = texts.proposal.rows[row.kind];
  return (
    <div>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
      </div>
      <RowYears {...props} row={row} name={name} line={0} />
    </div>
  );
}

interface ChangeRowProps extends AmountsGridProps {
  readonly row: AmountRow;
  readonly kind: ChangeKind;
  readonly index: number;
}

function ChangeRow({ row, kind, index, ...props }: ChangeRowProps): JSX.Element {
  const styles = useStyles();
  const grid = useGridStyles();
  const { texts } = usePane();
  const { draft, change, errorOf, leave } = props;
  const words = texts.proposal;
  const name = words.rows[kind];
  const id = titleField(kind, row.id);
  const wrong = errorOf(id);
  return (
    <div>
      <div className={styles.line}>
        <input
          id={id}
          className={mergeClasses(grid.field, wrong !== undefined && grid.wrong)}
          aria-label={words.lineTitle(name, index + 1)}
          aria-invalid={wrong !== undefined}
          {...(wrong === undefined ? {} : { "aria-describedby": `${id}-error` })}
          autoComplete="off"
          placeholder={words.lineTitlePlaceholder}
          value={row.title}
          onChange={({ target }) => {
            change((earlier) => putTitle(earlier, kind, row.id, target.value));
          }}
          onBlur={() => {
            leave(id);
          }}
        />
        {draft[kind].length > 1 && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.small}
            icon={<Dismiss20Regular />}
            aria-label={words.removeLine(name, index + 1)}
            onClick={() => {
              change((earlier) => removeLine(earlier, kind, row.id));
            }}
          />
        )}
      </div>
      {wrong !== undefined && (
        <ul className={grid.errors}>
          <li id={`${id}-error`}>{wrong}</li>
        </ul>
      )}
      <RowYears {...props} row={row} name={name} line={index + 1} />
    </div>
  );
}

interface RowYearsProps extends AmountsGridProps {
  readonly row: AmountRow;
  readonly name: string;
  /** 0 for a row that has no lines. */
  readonly line: number;
}

function RowYears({ row, name, line, draft, change, errorOf, leave, onPaste }: RowYearsProps): JSX.Element {
  const { texts } = usePane();
  const years = yearsOf(draft);
  return (
    <AmountFields
      name={row.key}
      headings={years.map(String)}
      amounts={row.amounts}
      labelOf={(at) => texts.proposal.amount(name, line, years[at] ?? 0)}
      onChange={(year, text) => {
        change((earlier) => putAmounts(earlier, row, year, [text]));
      }}
      onPaste={(year, cells) => {
        onPaste(row, year, cells);
      }}
      errorOf={errorOf}
      leave={leave}
    />
  );
}
