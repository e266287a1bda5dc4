/** What a part of a page says of its one action. */
export interface PartTexts {
  readonly title: string;
  readonly start: string;
  readonly running: string;
  readonly notDone: string;
}
