import { textsIn } from "../../../src/taskpane/texts/texts";

type Leaves = ReadonlyMap<string, string>;

/** Every text by its path; a text that is made is made from plain arguments. */
function leavesOf(value: unknown, path = ""): Leaves {
  if (typeof value === "string") return new Map([[path, value]]);
  if (isMaker(value)) return new Map([[path, value("2027", "2028")]]);
  const entries = Object.entries(value as Record<string, unknown>);
  return new Map(entries.flatMap(([key, inner]) => [...leavesOf(inner, `${path}.${key}`)]));
}

const isMaker = (value: unknown): value is (...words: string[]) => string => typeof value === "function";

const [danish, english] = [leavesOf(textsIn("da")), leavesOf(textsIn("en"))];

test("English says everything that Danish says", () => {
  expect([...english.keys()]).toEqual([...danish.keys()]);
  expect([...english].filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("no sentence is the same in both languages", () => {
  const same = [...danish].filter(
    ([path, text]) => english.get(path) === text && /\p{L}{4,} \p{L}+ \p{L}+/u.test(text),
  );
  expect(same).toEqual([]);
});

test("no Danish letters in English, except in the names that stand in the workbook", () => {
  const names = /»[^»]*«|HELÅRSEFFEKT|AKKUMULERETMÅLTAL|Tiltag-opsætning|\((idé|udgået|afvist|besluttet|i gang)\)/g;
  const left = [...english].filter(([path, text]) => !path.includes("idé") && /[æøåÆØÅ]/.test(text.replace(names, "")));
  expect(left).toEqual([]);
});

test("nothing shouts", () => {
  expect(
    [...danish.values(), ...english.values()].filter((text) => text.replaceAll("Ark1!", "").includes("!")),
  ).toEqual([]);
});
