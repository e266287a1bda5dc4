import { Button, Field, Input, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import { putAt } from "../ny-tiltagstabel/draft/edit-rows";
import { useGridStyles } from "../ny-tiltagstabel/rows/grid-styles";
import { usePane } from "../pane-context";
import { AmountFields } from "../wizard/amount-fields";
import { problem } from "../wizard/problem";
import { useFieldErrors } from "../wizard/use-field-errors";
import { insertFollowUp } from "./ask-register";
import { checkFollowUp, EMPTY, followUpInput, TARGET } from "./follow-up-draft";
import { Section } from "./section";
import type { RegisterWork } from "./use-register-work";
import { WorkNotice } from "./work-notice";

const useStyles = makeStyles({
  frame: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM, alignItems: "start" },
  wide: { width: "100%", minWidth: 0 },
});

export interface FollowUpSectionProps {
  readonly register: RegisteredTable;
  readonly work: RegisterWork;
}

/** What the register is held against year by year, and when the lights change. */
export function FollowUpSection({ register, work }: FollowUpSectionProps): JSX.Element {
  const styles = useStyles();
  const grid = useGridStyles();
  const { services, texts } = usePane();
  const [draft, setDraft] = useState(EMPTY);
  const words = texts.register.followUp;
  const { years, contract } = register;
  const errors = useMemo(() => checkFollowUp(draft, register, texts), [draft, register, texts]);
  const { errorOf, leave, showAll } = useFieldErrors("followUp", errors);
  const put = (at: number, typed: readonly string[]): void => {
    setDraft((earlier) => ({
      ...earlier,
      targets: typed.reduce<readonly string[]>((all, text, offset) => putAt(all, at + offset, text), earlier.targets),
    }));
  };
  const insert = (): void => {
    showAll();
    if (Object.keys(errors).length > 0) return;
    work.start(
      "followUp",
      () => insertFollowUp(services, followUpInput(draft, register)),
      () => words.done,
    );
  };
  return (
    <Section title={words.title}>
      <Text>{texts.targets.help(texts.common.units[contract.unit], texts.targets.signs[contract.savings])}</Text>
      <div
        className={mergeClasses(styles.frame, contract.unit === "kr" && grid.wholeKroner)}
        role="group"
        aria-label={texts.targets.grid}
      >
        <AmountFields
          name={TARGET}
          headings={years.map(String)}
          amounts={draft.targets}
          labelOf={(at) => texts.targets.field(texts.targets.columns.target, years[at] ?? 0)}
          onChange={(at, text) => {
            put(at, [text]);
          }}
          onPaste={(at, cells) => {
            put(at, cells[0] ?? []);
          }}
          errorOf={errorOf}
          leave={leave}
        />
      </div>
      <div className={styles.pair}>
        {(["yellow", "red"] as const).map((limit) => (
          <Field key={limit} label={words[limit]} {...problem(errorOf(limit))}>
            <Input
              className={styles.wide}
              inputMode="decimal"
              contentAfter="%"
              value={draft[limit]}
              onChange={(_, { value }) => {
                setDraft((earlier) => ({ ...earlier, [limit]: value }));
              }}
              onBlur={() => {
                leave(limit);
              }}
            />
          </Field>
        ))}
      </div>
      <WorkNotice part="followUp" work={work} />
      <Button disabledFocusable={work.state.status === "running"} onClick={insert}>
        {words.start}
      </Button>
    </Section>
  );
}
