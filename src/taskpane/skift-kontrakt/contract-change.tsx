import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { TableContract } from "../../finance/money/table-contract";
import { CUSTOMARY_DECIMALS } from "../../finance/money/unit";
import { priceYear } from "../../finance/prices/contract-conversion";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import { changeContract, type ChangedContract } from "../contract/ask-contract";
import { ContractChoice, type ChosenContract } from "../contract/contract-choice";
import { MissingRates, yearsBetween } from "../contract/missing-rates";
import { sayContract } from "../contract/say-contract";
import { Heading } from "../heading";
import { FaultNotice } from "../notices/fault-notice";
import { usePane } from "../pane-context";
import { useAction } from "../use-action";
import { ChangeOutcome } from "./change-outcome";
import { ChangePreview } from "./change-preview";
import { useContractPreview } from "./use-contract-preview";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  now: { display: "flex", flexDirection: "column" },
  title: { overflowWrap: "anywhere" },
});

/** What the table is, what it is to be, what that looks like, and the button that does it. */
export function ContractChange({ registered }: { readonly registered: RegisteredTable }): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const { table, title, contract } = registered;
  const [change, setChange] = useState<Partial<ChosenContract>>({});
  const { state, start, forget } = useAction<ChangedContract>();
  const chosen = chosenContract(contract, change);
  const input = isChange(contract, chosen) ? inputOf(table, contract, chosen) : null;
  const preview = useContractPreview(input);
  const words = texts.contract;
  const running = state.status === "running";
  const fault = state.status === "failed" ? state.fault : preview.status === "failed" ? preview.fault : null;
  return (
    <>
      <section className={styles.now}>
        <Heading level="h2">{words.now}</Heading>
        <Text weight="semibold" className={styles.title}>
          {title}
        </Text>
        <Text>{sayContract(contract, texts)}</Text>
      </section>
      {state.status === "done" && <ChangeOutcome outcome={state.outcome} />}
      <section className={styles.section}>
        <Heading level="h2">{words.wanted}</Heading>
        <ContractChoice
          chosen={chosen}
          onChange={(more) => {
            forget();
            // Back at the table's own unit its own decimals are meant again.
            const own = more.unit === contract.unit ? { decimals: contract.decimals } : {};
            setChange((earlier) => ({ ...earlier, ...more, ...own }));
          }}
        />
      </section>
      {preview.status === "ready" && <ChangePreview outcome={preview.outcome} />}
      {preview.status === "asking" && <Spinner size="tiny" labelPosition="after" label={words.previewing} />}
      {fault !== null && (
        <FaultNotice fault={fault} title={words.notDone}>
          {fault.code === "rate-list-missing" && (
            <MissingRates years={yearsBetween(priceYear(contract.priceLevel ?? ""), priceYear(chosen.priceLevel))} />
          )}
        </FaultNotice>
      )}
      {input === null && state.status !== "done" && <Text>{words.nothingChosen}</Text>}
      {running && <Spinner size="tiny" labelPosition="after" label={words.running} />}
      <Button
        appearance="primary"
        disabledFocusable={input === null || running}
        onClick={() => {
          if (input === null) return;
          start(
            async () => {
              const changed = await changeContract(services, input);
              if (changed.ok) setChange({});
              return changed;
            },
            { running: words.running, done: ({ converted }) => words.done(converted) },
          );
        }}
      >
        {words.start(texts.common.units[chosen.unit], words.signs[chosen.savings], levelOf(chosen))}
      </Button>
    </>
  );
}

const levelOf = ({ priceLevel }: ChosenContract): string | null =>
  priceLevel.trim() === "" ? null : priceLevel.trim();

const chosenContract = (now: TableContract, change: Partial<ChosenContract>): ChosenContract => ({
  unit: now.unit,
  savings: now.savings,
  priceLevel: now.priceLevel ?? "",
  decimals: now.decimals,
  ...change,
});

/** An emptied price level is none that a table can be changed to. */
const isChange = (now: TableContract, chosen: ChosenContract): boolean =>
  chosen.unit !== now.unit ||
  chosen.savings !== now.savings ||
  (decimalsOf(now, chosen) ?? now.decimals) !== now.decimals ||
  ![null, now.priceLevel].includes(levelOf(chosen));

/** null: the action finds those that go with the new unit. */
const decimalsOf = (now: TableContract, { unit, decimals }: ChosenContract): number | null =>
  decimals ?? (unit === now.unit ? CUSTOMARY_DECIMALS[unit] : null);

const inputOf = (table: string, now: TableContract, chosen: ChosenContract): object => ({
  table,
  unit: chosen.unit,
  savings: chosen.savings,
  priceLevel: levelOf(chosen),
  decimals: decimalsOf(now, chosen),
});
