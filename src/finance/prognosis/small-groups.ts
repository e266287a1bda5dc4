/**
 * Which groups may be shown by themselves, from how many citizens each has (`domain.md` §8: small aggregates may tell
 * who they are about). One below the limit may not; nor may the next ones, until all that are held back together reach
 * it: what is left of a total would tell them too.
 */
export const shownGroups = (citizens: readonly number[], limit: number): readonly boolean[] =>
  citizens.map((own) => {
    const smaller = citizens.filter((other) => other < own);
    const heldBack = smaller.reduce((sum, other) => sum + other, 0);
    return own >= limit && (smaller.length === 0 || heldBack >= limit);
  });

/** S1 and S3 tell of groups of one to four citizens: below five nobody is to be known again (`domain.md` §8). */
export const CUSTOMARY_SMALLEST = 5;
