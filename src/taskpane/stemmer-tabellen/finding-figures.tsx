import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { amount } from "../../finance/money/amount";
import { formatDanishNumber } from "../../sheets/cells/danish-number";
import type { ReviewFinding } from "./ask-review";
import { usePane } from "../pane-context";
import { typedText } from "../ny-tiltagstabel/draft/typed-amount";

const MOST_DECIMALS = 6;

const useStyles = makeStyles({
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  figure: { display: "flex", flexDirection: "column", alignItems: "flex-end" },
  label: { color: tokens.colorNeutralForeground2 },
  number: { margin: 0, fontVariantNumeric: "tabular-nums" },
});

/** What stands there, what it should be and what is between them, with as many decimals each. */
export function FindingFigures({ finding }: { readonly finding: ReviewFinding }): JSX.Element | null {
  const styles = useStyles();
  const { review: words } = usePane().texts;
  const figures = (["stated", "expected", "difference"] as const).flatMap((name) => {
    const value = finding[name];
    return value === null ? [] : [{ name, value }];
  });
  // One number alone stands in the sentence already.
  if (figures.length < 2) return null;
  const decimals = Math.min(MOST_DECIMALS, Math.max(...figures.map(({ value }) => decimalsOf(value))));
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value }) => (
        <div key={name} className={styles.figure}>
          <dt>
            <Caption1 className={styles.label}>{words[name]}</Caption1>
          </dt>
          <dd className={styles.number}>
            <Text weight="semibold">{formatDanishNumber(amount(value), decimals).replace("-", "−")}</Text>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** As the number is written, without what binary fractions add. */
const decimalsOf = (value: number): number => typedText(value).split(",")[1]?.length ?? 0;
