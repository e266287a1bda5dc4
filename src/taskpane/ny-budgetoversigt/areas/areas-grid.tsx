import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import type { JSX } from "react";
import { useGridStyles } from "../../ny-tiltagstabel/rows/grid-styles";
import { splitClipboard } from "../../ny-tiltagstabel/rows/split-clipboard";
import { usePane } from "../../pane-context";
import { AmountFields } from "../../wizard/amount-fields";
import { headingsOf, type DraftArea } from "../draft/draft";
import { areaKey, areaTitleField, putAmounts, putTitle } from "../draft/edit-areas";
import type { StepProps } from "../step-props";

const useStyles = makeStyles({
  frame: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    // "Korrigeret 2018", and a budget of a hundred millions.
    "--amount-width": "112px",
    "& > * + *": { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  line: { display: "flex", alignItems: "center" },
  small: { minWidth: 0, width: "32px", flexShrink: 0 },
});

export interface AreasGridProps extends StepProps {
  readonly onPasteRows: (cells: readonly (readonly string[])[]) => void;
  readonly onPasteAmounts: (id: number, column: number, cells: readonly (readonly string[])[]) => void;
  readonly onRemove: (id: number) => void;
}

/** The areas, one under the other: the name, and the amounts below it, so that none is cut off in a narrow pane. */
export function AreasGrid(props: AreasGridProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={styles.frame} role="group" aria-label={texts.budget.steps.areas}>
      {props.draft.areas.map((area, index) => (
        <AreaRow key={area.id} {...props} area={area} row={index + 1} />
      ))}
    </div>
  );
}

interface AreaRowProps extends AreasGridProps {
  readonly area: DraftArea;
  /** Counted from 1. */
  readonly row: number;
}

function AreaRow({ area, row, ...props }: AreaRowProps): JSX.Element {
  const styles = useStyles();
  const grid = useGridStyles();
  const { texts } = usePane();
  const { draft, change, errorOf, leave, onPasteRows, onPasteAmounts, onRemove } = props;
  const words = texts.budget;
  const id = areaTitleField(area.id);
  const wrong = errorOf(id);
  const headings = headingsOf(draft);
  return (
    <div>
      <div className={styles.line}>
        <input
          id={id}
          className={mergeClasses(grid.field, grid.titleField, wrong !== undefined && grid.wrong)}
          aria-label={words.areaName(row)}
          aria-invalid={wrong !== undefined}
          {...(wrong === undefined ? {} : { "aria-describedby": `${id}-error` })}
          autoComplete="off"
          placeholder={words.areaPlaceholder}
          value={area.title}
          onChange={({ target }) => {
            change((earlier) => putTitle(earlier, area.id, target.value));
          }}
          onBlur={() => {
            leave(id);
          }}
          onPaste={(event) => {
            const cells = splitClipboard(event.clipboardData.getData("text/plain"));
            if (cells === null) return;
            event.preventDefault();
            onPasteRows(cells);
          }}
        />
        {draft.areas.length > 1 && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.small}
            icon={<Dismiss20Regular />}
            aria-label={words.removeArea(row)}
            onClick={() => {
              onRemove(area.id);
            }}
          />
        )}
      </div>
      {wrong !== undefined && (
        <ul className={grid.errors}>
          <li id={`${id}-error`}>{wrong}</li>
        </ul>
      )}
      <AmountFields
        name={areaKey(area.id)}
        headings={headings}
        amounts={area.amounts}
        labelOf={(at) => words.amount(headings[at] ?? "", row)}
        onChange={(at, text) => {
          change((earlier) => putAmounts(earlier, area.id, at, [text]));
        }}
        onPaste={(at, cells) => {
          onPasteAmounts(area.id, at, cells);
        }}
        errorOf={errorOf}
        leave={leave}
      />
    </div>
  );
}
