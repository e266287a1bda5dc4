import { calendarDate, dayFromSerial } from "../../../finance/calendar/day";
import type { PrognosisDraft } from "./draft";

/** The last month that is over, divided as Varde does; `now` is local time as Excel's serial number. */
export function newPrognosisDraft(now: number): PrognosisDraft {
  const today = dayFromSerial(now);
  const { year, month } = today.ok ? calendarDate(today.value) : { year: 2026, month: 2 };
  return {
    version: 1,
    step: "basis",
    year: String(month === 1 ? year - 1 : year),
    month: month === 1 ? 12 : month - 1,
    grouping: "kategori-paragraf",
    level: "row",
    thresholds: ["", "", ""],
    rows: {},
    newSheet: null,
    place: "sheet",
    address: "",
  };
}
