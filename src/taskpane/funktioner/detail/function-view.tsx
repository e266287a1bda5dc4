import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type JSX } from "react";
import { formatAddress } from "../../../sheets/cells/address";
import type { ActiveCell } from "../../../sheets/workbook-port";
import { PageFrame } from "../../page-frame";
import { usePane } from "../../pane-context";
import { checkFields } from "../arguments/check-fields";
import { ExplainOffer } from "../explain/explain-offer";
import { ExplainedBanner } from "../explain/explained-banner";
import { EMPTY_CALL, type CallDraft } from "../explorer-draft";
import { syntaxOf, type FunctionHelp } from "../function-help";
import { InsertFooter } from "../insert/insert-footer";
import { InsertedNotice } from "../insert/inserted-notice";
import { exampleOrder, formulaOrder } from "../insert/orders";
import { useInsertion } from "../insert/use-insertion";
import { ResultSection } from "../result/result-section";
import { useCall } from "../use-call";
import type { Explorer } from "../use-explorer";
import { ArgumentsForm } from "./arguments-form";
import { exampleFields } from "./example-fields";
import { ExampleSection } from "./example-section";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  intro: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  syntax: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface FunctionViewProps {
  readonly help: FunctionHelp;
  readonly call: CallDraft;
  readonly explorer: Explorer;
  readonly active: ActiveCell | null;
  readonly onBack: () => void;
}

/** One function: what it is for, a field for each argument, its result and why, and the way into the sheet. */
export function FunctionView({ help, call: draft, explorer, active, onBack }: FunctionViewProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const call = useCall(help, draft, active);
  const insertion = useInsertion();
  const target = useTarget(active);
  const errors = useMemo(() => checkFields(call, texts.call), [call, texts]);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [attempts, setAttempts] = useState(0);
  const shown = new Map([...errors].filter(([index]) => attempts > 0 || left.has(index)));
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempts > 0) page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  const change = (update: (call: CallDraft) => CallDraft): void => {
    insertion.forget();
    explorer.change(help.id, update);
  };
  const [example] = help.examples;
  // Whoever asks why a cell shows its number gets the answer first; whoever fills in, below what is filled in.
  const result = <ResultSection call={call} />;
  return (
    <PageFrame
      title={help.name}
      back={{ label: texts.functions.toList, go: onBack }}
      footer={
        <InsertFooter
          target={target.address}
          state={insertion.state}
          errorCount={attempts > 0 ? errors.size : 0}
          onInsert={() => {
            if (errors.size > 0 || target.address === null) setAttempts((count) => count + 1);
            else insertion.insertFormula(formulaOrder(call, target.address));
          }}
          onProposal={(address) => {
            insertion.forget();
            target.choose(address);
          }}
        />
      }
    >
      <div className={styles.page} ref={page}>
        {insertion.state.status === "done" && <InsertedNotice address={insertion.state.address} />}
        {draft.from !== null && (
          <ExplainedBanner
            from={draft.from}
            onChoose={(number) => {
              if (draft.from !== null) explorer.explain({ ...draft.from, home: draft.home }, number);
            }}
            onLeave={() => {
              change(() => EMPTY_CALL);
            }}
          />
        )}
        <ExplainOffer active={active} explained={draft.from?.cell ?? null} onExplain={explorer.explain} />
        <div className={styles.intro}>
          <Text>{help.summary}</Text>
          <code className={styles.syntax}>{syntaxOf(help)}</code>
        </div>
        {draft.from !== null && result}
        <ArgumentsForm
          call={call}
          errors={shown}
          onChange={(index, field, home) => {
            change((earlier) => ({
              ...earlier,
              home,
              fields: call.fields.map((each, place) => ({ ...(place === index ? field : each) })),
            }));
          }}
          onLeave={(index) => {
            setLeft((earlier) => new Set([...earlier, index]));
          }}
        />
        {draft.from === null && result}
        {example !== undefined && (
          <ExampleSection
            example={example}
            disabled={insertion.state.status === "running"}
            onTry={() => {
              change((earlier) => ({
                ...earlier,
                from: null,
                fields: exampleFields(help, example).map((field) => ({ ...field })),
              }));
            }}
            onInsert={() => {
              insertion.insertExample(exampleOrder(help, example, target.address));
            }}
          />
        )}
        <Text className={styles.quiet}>{texts.functions.foot}</Text>
      </div>
    </PageFrame>
  );
}

interface Target {
  /** null as long as Excel has not said which cell is the active one. */
  readonly address: string | null;
  readonly choose: (address: string) => void;
}

/** Where the formula goes: the active cell, or a place that was proposed, until the user moves. */
function useTarget(active: ActiveCell | null): Target {
  const [chosen, setChosen] = useState<{ readonly address: string; readonly from: string | null } | null>(null);
  const own = active === null ? null : formatAddress(active.place.sheet, active.place.area);
  return {
    address: chosen !== null && chosen.from === own ? chosen.address : own,
    choose: (address) => {
      setChosen({ address, from: own });
    },
  };
}
