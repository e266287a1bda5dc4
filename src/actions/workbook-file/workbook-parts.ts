import { prefixed, readPart } from "./read-part";
import { damaged, WorkbookFileError } from "./workbook-file-error";
import type { ZipFile } from "./zip-file";

export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** Where a workbook keeps what. */
export interface WorkbookParts {
  /** In the order of their tabs; charts that have a tab of their own are none. */
  readonly sheets: readonly SheetPart[];
  readonly sharedTexts: string | null;
  readonly styles: string | null;
  /** Days are counted from 1904, as old Excel for Mac did. */
  readonly countsFrom1904: boolean;
}

export function* readWorkbookParts(zip: ZipFile): Generator<number, WorkbookParts> {
  if (!zip.has("[Content_Types].xml")) throw new WorkbookFileError("not-a-workbook", "no content types");
  const main = (yield* readRelations(zip, "")).find(({ kind }) => kind === "officeDocument")?.target;
  if (main === undefined || !main.endsWith(".xml") || !zip.has(main))
    throw new WorkbookFileError("not-a-workbook", "no workbook inside");
  const relations = yield* readRelations(zip, main);
  const listed: { readonly name: string; readonly isHidden: boolean; readonly id: string }[] = [];
  let countsFrom1904 = false;
  const elements = new Set<string>();
  yield* readPart(zip, main, {
    open(name, attributes) {
      elements.add(name);
      if (name === "workbookPr") countsFrom1904 = ["1", "true"].includes(attributes["date1904"] ?? "");
      if (name === "sheet")
        listed.push({
          name: attributes["name"] ?? "",
          isHidden: (attributes["state"] ?? "visible") !== "visible",
          id: prefixed(attributes, "id") ?? "",
        });
    },
  });
  if (!elements.has("workbook")) throw new WorkbookFileError("not-a-workbook", "a document of another kind");
  const partOf = (wanted: string): string | null => relations.find(({ kind }) => kind === wanted)?.target ?? null;
  return {
    sheets: listed.flatMap(({ name, isHidden, id }): readonly SheetPart[] => {
      const relation = relations.find((each) => each.id === id);
      if (relation === undefined) throw damaged(`${name} has no part`);
      return relation.kind === "worksheet" ? [{ name, isHidden, part: relation.target }] : [];
    }),
    sharedTexts: partOf("sharedStrings"),
    styles: partOf("styles"),
    countsFrom1904,
  };
}

interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet". */
  readonly kind: string;
  readonly target: string;
}

/** What a part refers to; "" is the whole package. */
function* readRelations(zip: ZipFile, part: string): Generator<number, readonly Relation[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relations: Relation[] = [];
  const source = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!zip.has(source)) return relations;
  yield* readPart(zip, source, {
    open(name, { Id: id = "", Type: type = "", Target: target = "" }) {
      if (name === "Relationship")
        relations.push({ id, kind: type.slice(type.lastIndexOf("/") + 1), target: resolveTarget(folder, target) });
    },
  });
  return relations;
}

/** "../xl/sheet1.xml" seen from a folder; a target may begin at the root, too. */
function resolveTarget(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/"))
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  return steps.join("/");
}
