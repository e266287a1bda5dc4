import {
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { useEffect, type JSX } from "react";
import type { Language } from "../../../sheets/cells/language";
import { Heading } from "../../heading";
import { CellLink } from "../../notices/cell-link";
import { FaultNotice } from "../../notices/fault-notice";
import { usePane } from "../../pane-context";
import type { Call } from "../use-call";
import { danishFormula } from "../explain/danish-formula";
import { showCell } from "../values/show-cell";
import { Derivation } from "./derivation";
import { ResultBlock } from "./result-block";

/** Whoever is still typing is not told what each digit gives. */
const REST_MS = 1_000;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The result as the fields stand, or what is in its way; and why it is what it is. */
export function ResultSection({ call }: { readonly call: Call }): JSX.Element {
  const styles = useStyles();
  const { services, texts, announce } = usePane();
  const spoken = spokenResult(call, services.language);
  useEffect(() => {
    if (spoken === null) return undefined;
    const timer = setTimeout(() => {
      announce(texts.call.resultIs(spoken));
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [spoken, announce, texts]);
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <Heading level="h2">{texts.call.result}</Heading>
        {call.readsCells && (
          <Button
            appearance="subtle"
            icon={<ArrowSync20Regular />}
            aria-label={texts.call.readAgain}
            title={texts.call.readAgain}
            onClick={call.cells.readAgain}
          />
        )}
      </div>
      {call.cells.fault === null ? <AnswerShown call={call} /> : <FaultNotice fault={call.cells.fault} />}
    </section>
  );
}

function AnswerShown({ call }: { readonly call: Call }): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const { answer, explain } = call;
  switch (answer.kind) {
    case "incomplete":
      return <Caption1 className={styles.quiet}>{texts.call.noResultYet}</Caption1>;
    case "reading":
      return <Spinner size="tiny" labelPosition="after" label={texts.call.readingCells} />;
    case "no-number":
      return <Sentence>{answer.sentence}</Sentence>;
    case "error":
      return (
        <Sentence>
          {answer.cell === null ? answer.shows : <CellShows cell={answer.cell} shows={answer.shows} />}
        </Sentence>
      );
    case "not-followed":
      return (
        <>
          {answer.parts.map(({ name, formula }) => (
            <Sentence key={name}>
              {texts.call.notFollowed(
                name,
                services.language === "da" ? danishFormula(`=${formula}`).slice(1) : formula,
              )}
            </Sentence>
          ))}
        </>
      );
    case "result": {
      const { computed } = answer;
      return (
        <>
          {isOneNumber(computed.result) ? (
            <Text className={styles.number}>{showCell(computed.result[0]?.[0] ?? "", services.language)}</Text>
          ) : (
            <ResultBlock computed={computed} onChoose={explain} />
          )}
          <Derivation computed={computed} />
        </>
      );
    }
  }
}

function Sentence({ children }: { readonly children: JSX.Element | string }): JSX.Element {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

function CellShows({ cell, shows }: { readonly cell: string; readonly shows: string }): JSX.Element {
  const { texts } = usePane();
  const [before = "", after = ""] = texts.call.cellShows("\n", shows).split("\n");
  return (
    <>
      {before}
      <CellLink address={cell} />
      {after}
    </>
  );
}

const isOneNumber = (result: readonly (readonly unknown[])[]): boolean =>
  result.length === 1 && result[0]?.length === 1;

/** The result as it is read aloud; null where there is none. */
function spokenResult({ answer }: Call, language: Language): string | null {
  if (answer.kind !== "result") return null;
  const numbers = answer.computed.result.flat().map((value) => showCell(value, language));
  return numbers.length > 12 ? `${numbers.slice(0, 12).join("; ")} …` : numbers.join("; ");
}
