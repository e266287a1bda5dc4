/** The part of the number line an axis shows. */
export interface AxisScale {
  readonly min: number;
  readonly max: number;
  /** Round numbers from min to max. */
  readonly ticks: readonly number[];
}

const WANTED_STEPS = 5;

/** Zero is always in sight: a column that does not begin there tells another story than its number. */
export function axisScale(values: readonly number[]): AxisScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  const step = roundStep(span / WANTED_STEPS);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  // Counted in steps: added up, they would end beside the round numbers.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { min: first * step, max: last * step, ticks };
}

/** 1, 2 or 5 with zeros: the nearest that is not smaller. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5].find((candidate) => candidate * power >= step) ?? 10;
  return factor * power;
}

/** How far along the axis a value lies, from 0 to 1. */
export const along = ({ min, max }: AxisScale, value: number): number => (value - min) / (max - min);
