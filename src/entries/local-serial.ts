const MINUTES_PER_DAY = 1_440;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Excel's serial number of 1-1-1970. */
const UNIX_EPOCH_SERIAL = 25_569;

/** Date and time as the clock on the wall shows them, as Excel's serial number. */
export const localSerial = (date: Date): number =>
  UNIX_EPOCH_SERIAL + date.getTime() / MILLISECONDS_PER_DAY - date.getTimezoneOffset() / MINUTES_PER_DAY;
