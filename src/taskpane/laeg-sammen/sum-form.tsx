import { Button, Field, Input, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { canBeAdded } from "../../finance/prices/contract-conversion";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import { addTables, type AddedTables } from "./ask-sum";
import { ContractChoice, type ChosenContract } from "../contract/contract-choice";
import { MissingRates } from "../contract/missing-rates";
import { FaultNotice } from "../notices/fault-notice";
import { usePane } from "../pane-context";
import { useAction } from "../use-action";
import { freeSheetName } from "../../sheets/cells/sheet-name";
import { PlaceFields } from "../wizard/place-fields";
import { neededYears } from "./needed-years";
import { SumOutcome } from "./sum-outcome";
import { TableTicks } from "./table-ticks";

const useStyles = makeStyles({
  wide: { width: "100%", minWidth: 0 },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface SumDraft {
  readonly ticked: readonly string[];
  readonly title: string;
  readonly contract: Partial<ChosenContract>;
  readonly place: "cell" | "sheet";
  readonly address: string;
  /** null: the proposed one. */
  readonly newSheet: string | null;
}

const EMPTY: SumDraft = { ticked: [], title: "", contract: {}, place: "sheet", address: "", newSheet: null };

export interface SumFormProps {
  readonly tables: readonly RegisteredTable[];
  readonly sheets: readonly string[];
}

/** Which tables, under which contract, and where the block is to stand. */
export function SumForm({ tables, sheets }: SumFormProps): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const [draft, setDraft] = useState(EMPTY);
  const { state, start, forget } = useAction<AddedTables>();
  const words = texts.contract.add;
  const chosen = tables.filter(({ table }) => draft.ticked.includes(table));
  const [first] = chosen;
  const differ = first !== undefined && chosen.some(({ contract }) => !canBeAdded(first.contract, contract));
  const contract = contractOf(first, draft.contract);
  const newSheet = draft.newSheet ?? freeSheetName(words.proposedTitle, sheets);
  const at = draft.place === "sheet" ? { newSheet } : draft.address;
  const change = (more: Partial<SumDraft>): void => {
    forget();
    setDraft((earlier) => ({ ...earlier, ...more }));
  };
  const run = (place: string | { readonly newSheet: string }): void => {
    const input = {
      tables: chosen.map(({ table }) => table),
      title: draft.title,
      at: place,
      contract: differ ? contract : null,
    };
    start(() => addTables(services, input), {
      running: words.running,
      done: ({ converted }) => words.done(converted.length),
    });
  };
  const fault = state.status === "failed" ? state.fault : null;
  const ready = chosen.length >= 2;
  return (
    <>
      <TableTicks
        tables={tables}
        ticked={draft.ticked}
        onChange={(ticked) => {
          change({ ticked });
        }}
      />
      {ready && (
        <section className={styles.section}>
          <Text>{differ ? words.differ : words.alike}</Text>
          {differ && (
            <ContractChoice
              chosen={contract}
              onChange={(more) => {
                change({ contract: { ...draft.contract, ...more } });
              }}
            />
          )}
        </section>
      )}
      <Field label={words.blockTitle} hint={words.blockTitleHelp}>
        <Input
          className={styles.wide}
          value={draft.title}
          onChange={(_, { value }) => {
            change({ title: value });
          }}
        />
      </Field>
      <PlaceFields
        where={words.where}
        place={draft.place}
        address={draft.address}
        newSheet={newSheet}
        onChange={change}
        errorOf={() => undefined}
        leave={() => undefined}
      />
      {fault !== null && (
        <FaultNotice fault={fault} title={words.notDone} onDismiss={forget}>
          {fault.code === "rate-list-missing" && <MissingRates years={neededYears(chosen, contract)} />}
          {fault.proposal !== undefined && (
            <Button
              size="small"
              onClick={() => {
                const { proposal = "" } = fault;
                change({ place: "cell", address: proposal });
                run(proposal);
              }}
            >
              {texts.common.useProposal(fault.proposal)}
            </Button>
          )}
        </FaultNotice>
      )}
      {state.status === "running" && <Spinner size="tiny" labelPosition="after" label={words.running} />}
      {state.status === "done" && <SumOutcome outcome={state.outcome} />}
      {!ready && <Text>{words.tickTwo}</Text>}
      <Button
        appearance="primary"
        disabledFocusable={!ready || state.status === "running"}
        onClick={() => {
          if (ready) run(at);
        }}
      >
        {draft.place === "sheet"
          ? words.startOnSheet(chosen.length, newSheet)
          : words.startAt(chosen.length, draft.address === "" ? "…" : draft.address)}
      </Button>
    </>
  );
}

const contractOf = (first: RegisteredTable | undefined, change: Partial<ChosenContract>): ChosenContract => ({
  unit: first?.contract.unit ?? "1000kr",
  savings: first?.contract.savings ?? "minus",
  priceLevel: first?.contract.priceLevel ?? "",
  decimals: null,
  ...change,
});
