import { Button, Field, Select, SpinButton, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { calendarDate, dayFromSerial, FIRST_YEAR, LAST_YEAR } from "../../finance/calendar/day";
import { usePane } from "../pane-context";
import { keepMonth } from "./ask-register";
import type { PlanSectionProps } from "./plan-section";
import { Section } from "./section";
import { WorkNotice } from "./work-notice";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
});

/** Keeps how the register stands this month; a month that is there is replaced only on the user's word. */
export function MonthSection({ register, work }: PlanSectionProps): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const [{ year, month }, setMonth] = useState(() => monthOf(services.now()));
  const words = texts.register.month;
  const { months } = texts.import;
  const isBusy = work.state.status === "running";
  const keep = (replace: boolean): void => {
    work.start(
      "month",
      () => keepMonth(services, { register, year, month, replace }),
      ({ month: kept, years }) => words.done(`${months[kept.month - 1] ?? ""} ${String(kept.year)}`, years.length),
    );
  };
  return (
    <Section title={words.title}>
      <Text>{words.help}</Text>
      <div className={styles.pair}>
        <Field label={words.year}>
          <SpinButton
            min={FIRST_YEAR}
            max={LAST_YEAR}
            value={year}
            onChange={(_, { value, displayValue }) => {
              const typed = value ?? Number(displayValue);
              if (!Number.isInteger(typed) || typed < FIRST_YEAR || typed > LAST_YEAR) return;
              work.forget();
              setMonth({ year: typed, month });
            }}
          />
        </Field>
        <Field label={words.month}>
          <Select
            value={String(month)}
            onChange={(_, { value }) => {
              work.forget();
              setMonth({ year, month: Number(value) });
            }}
          >
            {months.map((name, index) => (
              <option key={name} value={index + 1}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <WorkNotice
        part="month"
        work={work}
        wayOut={(code) =>
          code === "month-there" && (
            <Button
              size="small"
              onClick={() => {
                keep(true);
              }}
            >
              {words.replace}
            </Button>
          )
        }
      />
      <Button
        disabledFocusable={isBusy}
        onClick={() => {
          keep(false);
        }}
      >
        {words.start}
      </Button>
    </Section>
  );
}

/** The month of a moment; a clock that shows no day is nobody's. */
function monthOf(now: number): { readonly year: number; readonly month: number } {
  const day = dayFromSerial(now);
  return day.ok ? calendarDate(day.value) : { year: FIRST_YEAR, month: 1 };
}
