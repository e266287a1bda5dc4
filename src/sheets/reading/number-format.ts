/** What a number format (en-US notation) says of a number: how far it is rounded for the eye. */
export interface NumberFormatReading {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** Decimals of the value that are shown; −3 where thousands are cut off; null where the format leaves it open. */
  readonly decimals: number | null;
}

const QUOTED = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

export function readNumberFormat(format: string): NumberFormatReading {
  const [section = ""] = format.replace(QUOTED, "").split(";");
  if (section === "" || section === "@" || /^general$/i.test(section.trim()))
    return { isDate: false, isPercent: false, decimals: null };
  if (/[ydhs]/i.test(section) || /m{3,}/i.test(section)) return { isDate: true, isPercent: false, decimals: null };
  const isPercent = section.includes("%");
  const shown = /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
  const thousands = /[0#?](,+)(?![0#?,])/.exec(section)?.[1]?.length ?? 0;
  return { isDate: false, isPercent, decimals: shown + (isPercent ? 2 : 0) - 3 * thousands };
}
