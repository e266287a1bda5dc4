import type { FindingKind } from "../../finance/review/finding";
import type { ReviewFinding, ReviewOutcome } from "./ask-review";
import type { ReviewTexts } from "../texts/review-texts";

/** A number that is wrong, and not only one to look at. */
const WRONG: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "sum-does-not-hold",
  "row-outside-sum",
  "sign-break",
  "unit-break",
  "wrong-base-year",
]);

export const isWrong = ({ kind }: Pick<ReviewFinding, "kind">): boolean => WRONG.has(kind);

/** The first sentence: does the table add up? */
export function verdict({ findings, accepted, checked }: ReviewOutcome, words: ReviewTexts): string {
  const wrong = findings.filter(isWrong).length;
  const others = findings.length - wrong;
  const isAccepted = accepted.length > 0;
  const sentence = wrong + others === 0 ? allRight(checked, isAccepted, words) : lookAt(wrong, others, words);
  return isAccepted ? `${sentence} ${words.acceptedOnes(accepted.length)}` : sentence;
}

function allRight(checked: number | undefined, isAccepted: boolean, words: ReviewTexts): string {
  // A table without sums is not one that adds up.
  if (checked === 0) return words.nothingToCheck;
  if (isAccepted) return words.restIsRight;
  return checked === undefined ? words.allRight : words.allChecked(checked);
}

function lookAt(wrong: number, others: number, words: ReviewTexts): string {
  if (wrong === 0) return words.worthALook(others);
  return others === 0 ? words.wrong(wrong) : words.wrongAndWorthALook(wrong, others);
}
