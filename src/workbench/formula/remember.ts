/**
 * A pure function of a text that keeps its answers: a filled column asks the same question in every row. Some thousand
 * of them, then it begins again.
 */
export function remember<T>(answer: (text: string) => T, most = 4_000): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.answer;
    if (known.size >= most) known.clear();
    const fresh = answer(text);
    known.set(text, { answer: fresh });
    return fresh;
  };
}
