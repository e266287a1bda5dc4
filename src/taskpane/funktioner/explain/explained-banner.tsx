import { Button, Caption1, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import type { JSX } from "react";
import { CellLink } from "../../notices/cell-link";
import { usePane } from "../../pane-context";
import type { CallDraft } from "../explorer-draft";
import { danishFormula } from "./danish-formula";
import { takeOverCalls } from "./take-over-calls";

const useStyles = makeStyles({
  banner: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0 },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

export interface ExplainedBannerProps {
  readonly from: NonNullable<CallDraft["from"]>;
  readonly onChoose: (call: number) => void;
  readonly onLeave: () => void;
}

/** The cell whose formula is explained, and which of its calls. */
export function ExplainedBanner({ from, onChoose, onLeave }: ExplainedBannerProps): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const calls = takeOverCalls(from.formula, services.functions);
  const [before = "", after = ""] = texts.functions.explained("\n").split("\n");
  return (
    <div className={styles.banner}>
      <div className={styles.head}>
        <Caption1 className={styles.words}>
          {before}
          <CellLink address={from.cell} />
          {after}
        </Caption1>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={texts.functions.leaveExplained}
          title={texts.functions.leaveExplained}
          onClick={onLeave}
        />
      </div>
      <code className={styles.formula}>{services.language === "da" ? danishFormula(from.formula) : from.formula}</code>
      {calls.length > 1 && (
        <Field label={texts.functions.chooseCall}>
          <Select
            value={String(from.call)}
            onChange={(_, { value }) => {
              onChoose(Number(value));
            }}
          >
            {calls.map(({ help }, index) => (
              <option key={index} value={String(index)}>
                {texts.functions.callNumber(index + 1, help.name)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
