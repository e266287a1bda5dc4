import { Button, Caption1, Switch, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { usePane } from "../../pane-context";
import { yearsOf } from "../draft/draft";
import { proposeUnallocated } from "../draft/propose-unallocated";
import type { StepProps } from "../step-props";
import { TargetsGrid } from "./targets-grid";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  propose: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  carry: { display: "flex", flexDirection: "column" },
  carryHelp: { color: tokens.colorNeutralForeground3, paddingLeft: "56px" },
});

/** Step 3, recovery plans only: the target year by year, and what is expected but not yet allocated. */
export function TargetsStep(props: StepProps): JSX.Element {
  const styles = useStyles();
  const { texts, announce } = usePane();
  const { draft, change, request } = props;
  const words = texts.targets;
  const [said, setSaid] = useState("");
  const propose = (): void => {
    const proposal = request === null ? null : proposeUnallocated(request);
    if (proposal !== null) change((earlier) => ({ ...earlier, unallocated: [...proposal] }));
    const sentence = proposal === null ? words.nothingToPropose(yearsOf(draft)[0] ?? 0) : words.proposed;
    setSaid(sentence);
    announce(sentence);
  };
  return (
    <div className={styles.step}>
      <Text>{words.help(texts.common.units[draft.unit], words.signs[draft.savings])}</Text>
      <TargetsGrid {...props} />
      <div className={styles.propose}>
        <Button onClick={propose}>{words.propose}</Button>
        <Caption1 className={styles.quiet}>{said === "" ? words.proposeHelp : said}</Caption1>
      </div>
      <div className={styles.carry}>
        <Switch
          label={words.carryOver}
          aria-describedby="carry-over-help"
          checked={draft.carryOver}
          onChange={(_, { checked }) => {
            change((earlier) => ({ ...earlier, carryOver: checked }));
          }}
        />
        <Caption1 id="carry-over-help" className={styles.carryHelp}>
          {words.carryOverHelp}
        </Caption1>
      </div>
    </div>
  );
}
