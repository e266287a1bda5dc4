/** The pane works no longer at a time; a slice begun before then comes on top. */
const LONGEST_WORK_MS = 30;

/** Rests in which the page draws, only as often as it must: each costs a drawing, and a wait of some milliseconds. */
export function restNowAndThen(): () => Promise<void> {
  let rested = performance.now();
  return async () => {
    if (performance.now() - rested < LONGEST_WORK_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    rested = performance.now();
  };
}
