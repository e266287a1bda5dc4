import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { rollYears } from "../../finance/initiatives/roll-forward";
import { amount } from "../../finance/money/amount";
import { formatDanishNumber } from "../../sheets/cells/danish-number";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import { usePane } from "../pane-context";
import { rollRegister, type RolledRegister } from "./ask-register";
import { Section } from "./section";
import { spanOf } from "./span-of";
import type { RegisterWork } from "./use-register-work";
import { WorkNotice } from "./work-notice";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

export interface RollSectionProps {
  readonly register: RegisteredTable;
  readonly work: RegisterWork;
}

/** What has been rolled: the year that fell out, and what its initiatives give more now. */
interface Rolled {
  readonly lastYear: number;
  readonly decimals: number;
  readonly carriedIn: RolledRegister["carriedIn"];
}

/** Next year's register from the one that is there. */
export function RollSection({ register, work }: RollSectionProps): JSX.Element {
  const { services, texts } = usePane();
  const [rolled, setRolled] = useState<Rolled | null>(null);
  const words = texts.register.roll;
  const roll = async (): ReturnType<typeof rollRegister> => {
    const result = await rollRegister(services, { rollFrom: register.table });
    const [lastYear = 0] = register.years;
    if (result.ok) setRolled({ lastYear, decimals: register.contract.decimals, carriedIn: result.value.carriedIn });
    return result;
  };
  return (
    <Section title={words.title}>
      <Text>{words.help}</Text>
      <WorkNotice part="roll" work={work} />
      {work.part === "roll" && work.state.status === "done" && rolled !== null && <CarriedIn {...rolled} />}
      <Button
        disabledFocusable={work.state.status === "running"}
        onClick={() => {
          work.start("roll", roll, ({ initiatives }) => words.done(initiatives));
        }}
      >
        {words.start(spanOf(rollYears(register.years)))}
      </Button>
    </Section>
  );
}

/** Last year's initiatives that work the whole year now, each with what it gives more. */
function CarriedIn({ lastYear, decimals, carriedIn }: Rolled): JSX.Element {
  const styles = useStyles();
  const words = usePane().texts.register.roll;
  if (carriedIn.length === 0) return <Text>{words.nothingCarried(lastYear)}</Text>;
  return (
    <div>
      <Text>{words.carriedIn(lastYear)}</Text>
      <ul className={styles.list}>
        {carriedIn.map(({ number, title, remaining }) => (
          <li key={number}>
            {words.carried(number, title, formatDanishNumber(amount(remaining), decimals).replace("-", "−"))}
          </li>
        ))}
      </ul>
    </div>
  );
}
