import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { calendarDate, dayFromSerial, FIRST_YEAR, LAST_YEAR } from "../../finance/calendar/day";
import { MonthField } from "../month-field";
import { usePane } from "../pane-context";
import { keepMonth } from "./ask-register";
import type { PlanSectionProps } from "./plan-section";
import { YearField } from "../year-field";
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
  const { months } = texts.common;
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
        <YearField
          label={words.year}
          year={year}
          first={FIRST_YEAR}
          last={LAST_YEAR}
          onChange={(typed) => {
            work.forget();
            setMonth({ year: typed, month });
          }}
        />
        <MonthField
          label={words.month}
          month={month}
          onChange={(chosen) => {
            work.forget();
            setMonth({ year, month: chosen });
          }}
        />
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
