import { Button, Field, Input, Radio, RadioGroup, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { LangsigtetPrognoseInput } from "../../actions/langsigtet-prognose/input";
import { calendarDate, dayFromSerial } from "../../finance/calendar/day";
import { freeSheetName } from "../../sheets/cells/sheet-name";
import { askLongTerm, type LongTermOutcome } from "./ask-long-term";
import { ActionFooter } from "../notices/action-footer";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import type { PriceChoice } from "../texts/long-term-texts";
import { problem } from "../wizard/problem";
import { useDryRun } from "../wizard/use-dry-run";
import { useInsert } from "../wizard/use-insert";
import { LongTermFindings } from "./long-term-findings";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM, alignItems: "start" },
  wide: { width: "100%", minWidth: 0 },
});

const YEARS_AHEAD = [3, 4, 5, 6, 7, 8, 9, 10] as const;
const PRICE_CHOICES: readonly PriceChoice[] = ["known", "fixed", "pl"];

interface LongTermDraft {
  readonly year: string;
  readonly years: number;
  readonly prices: PriceChoice;
  /** null: the proposed one. */
  readonly newSheet: string | null;
}

export interface LongTermFormProps {
  readonly sheets: readonly string[];
  readonly onDone: (outcome: LongTermOutcome) => void;
}

/** Base year, years ahead and prices; below them what the years will be. */
export function LongTermForm({ sheets, onDone }: LongTermFormProps): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const words = texts.longTerm;
  const [draft, setDraft] = useState<LongTermDraft>(() => newDraft(services.now()));
  const [tried, setTried] = useState(false);
  const insert = useInsert((input: LangsigtetPrognoseInput) => askLongTerm(services, input), words, onDone);
  const basis = inputOf(draft);
  const found = useDryRun(basis, askLongTerm);
  const newSheet = draft.newSheet ?? freeSheetName("Langsigtet prognose", sheets);
  const change = (more: Partial<LongTermDraft>): void => {
    insert.forget();
    setDraft((earlier) => ({ ...earlier, ...more }));
  };
  const isReady = basis !== null && found.status === "ready";
  return (
    <PageFrame
      title={words.title}
      footer={
        <ActionFooter
          fault={insert.fault}
          faultTitle={words.notInserted}
          errors={tried && !isReady ? words.cannotYet : null}
          running={insert.running ? words.inserting : null}
          onProposal={insert.forget}
        >
          <Button
            appearance="primary"
            disabledFocusable={insert.running}
            onClick={() => {
              setTried(true);
              if (isReady) insert.start({ ...basis, at: { newSheet: newSheet.trim() }, dryRun: false });
            }}
          >
            {words.insert(newSheet)}
          </Button>
        </ActionFooter>
      }
    >
      <div className={styles.form}>
        <Text>{words.intro}</Text>
        <div className={styles.pair}>
          <Field
            label={words.year}
            hint={words.yearHelp}
            {...problem(basis === null ? texts.check.notAYear(draft.year) : undefined)}
          >
            <Input
              className={styles.wide}
              inputMode="numeric"
              value={draft.year}
              onChange={(_, { value }) => {
                change({ year: value });
              }}
            />
          </Field>
          <Field label={words.years}>
            <Select
              value={String(draft.years)}
              onChange={(_, { value }) => {
                change({ years: Number(value) });
              }}
            >
              {YEARS_AHEAD.map((years) => (
                <option key={years} value={years}>
                  {years}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <Field label={words.prices}>
          <RadioGroup
            value={draft.prices}
            onChange={(_, { value }) => {
              const prices = PRICE_CHOICES.find((each) => each === value);
              if (prices !== undefined) change({ prices });
            }}
          >
            {PRICE_CHOICES.map((each) => (
              <Radio key={each} value={each} label={words.priceChoices[each]} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={texts.place.newSheet} hint={words.youngHelp}>
          <Input
            className={styles.wide}
            value={newSheet}
            onChange={(_, { value }) => {
              change({ newSheet: value });
            }}
          />
        </Field>
        <LongTermFindings found={found} />
      </div>
    </PageFrame>
  );
}

/** The year of the last month that is over; `now` is local time as Excel's serial number. */
function newDraft(now: number): LongTermDraft {
  const today = dayFromSerial(now);
  const { year, month } = today.ok ? calendarDate(today.value) : { year: 2026, month: 2 };
  return { year: String(month === 1 ? year - 1 : year), years: 4, prices: "known", newSheet: null };
}

/** null as long as the year is none. */
function inputOf({ year, years, prices }: LongTermDraft): LangsigtetPrognoseInput | null {
  if (!/^(19[1-9]|2\d\d)\d$/.test(year.trim())) return null;
  const basis = { year: Number(year), years };
  return prices === "known" ? basis : { ...basis, fixedPrices: prices === "fixed" };
}
