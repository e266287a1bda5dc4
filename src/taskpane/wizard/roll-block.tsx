import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { ActionFault } from "../../actions/action";
import type { Overview } from "../../actions/read-overview";
import type { Result } from "../../finance/result";
import type { RegisteredForm } from "../../sheets/ledgers/table-register";
import { orFault } from "../ask-action";
import { FaultNotice } from "../notices/fault-notice";
import { usePane } from "../pane-context";
import type { RollableBlock } from "../texts/roll-texts";
import { RollChoice } from "./roll-choice";
import { lastTitle } from "./say-rolled";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

export interface RollBlockProps<R> {
  readonly form: RollableBlock;
  readonly overview: Overview;
  /** The block of a name one year on, as the action itself rolls it. */
  readonly read: (name: string) => Promise<Result<R, ActionFault>>;
  /** How its years are called: "2027-2030". */
  readonly spanOf: (rolled: R) => string;
  readonly onRolled: (rolled: R) => void;
}

/** A form of plain cells that starts from last year's; nothing where there is none. */
export function RollBlock<R>({ form, overview, read, spanOf, onRolled }: RollBlockProps<R>): JSX.Element | null {
  const styles = useStyles();
  const { texts } = usePane();
  const [fault, setFault] = useState<ActionFault | null>(null);
  const [said, say] = useState("");
  async function rollOn(table: string): Promise<void> {
    const rolled = await orFault(() => read(table));
    setFault(rolled.ok ? null : rolled.fault);
    if (!rolled.ok) return;
    onRolled(rolled.value);
    say(texts.roll.block[form](lastTitle(overview, table), spanOf(rolled.value)));
  }
  const suits = (each: RegisteredForm): boolean => each === form;
  if (!overview.tables.some(({ registered, place }) => place !== null && suits(registered.form))) return null;
  return (
    <div className={styles.choice}>
      <RollChoice
        tables={overview.tables}
        suits={suits}
        label={texts.roll.chooseBlock[form]}
        onChoose={(table) => void rollOn(table)}
      />
      {fault !== null && <FaultNotice fault={fault} />}
      {said !== "" && <Text role="status">{said}</Text>}
    </div>
  );
}
