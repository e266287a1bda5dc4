import { HostClass, method, object, value, type HostObject } from "../../../../src/workbench/interpreter/host-class";
import { HostError } from "../../../../src/workbench/interpreter/host-error";
import { Interpreter } from "../../../../src/workbench/interpreter/interpreter";

/** A small world to interpret requests over: a library of books, nothing of Excel. */
class Library {
  readonly titles = ["Et", "To", "Tre"];
}

interface Book {
  readonly library: Library;
  readonly index: number;
}

const author = new HostClass<Book>("Author", { name: value(() => "Ukendt") });
const book = new HostClass<Book>(
  "Book",
  {
    id: value(({ index }) => index),
    title: value(
      ({ library, index }) => library.titles[index],
      ({ library, index }, title) => {
        if (typeof title !== "string") throw new HostError("InvalidArgument", "A title is a text");
        library.titles[index] = title;
      },
    ),
    author: object((self) => author.wrap(self)),
    nothing: object(() => null),
    shout: method(({ library, index }) => library.titles[index]?.toUpperCase()),
  },
  { id: ({ index }) => index, isReference: true },
);
const shelf = new HostClass<Library>(
  "Shelf",
  {
    count: value((library) => library.titles.length),
    getItem: method((library, [index]) => open(library, Number(index))),
    getItemOrNullObject: method((library, [index]) =>
      library.titles[Number(index)] === undefined ? null : open(library, Number(index)),
    ),
    sameBook: method((_, [first, second]) => book.unwrap(first)?.index === book.unwrap(second)?.index),
  },
  {
    items: (library) => library.titles.map((_, index) => open(library, index)),
    item: (library, index) => open(library, Number(index)),
    itemMembers: book.memberNames,
  },
);

function open(library: Library, index: number): HostObject {
  return book.wrap({ library, index });
}

let library: Library;
let interpreter: Interpreter;

beforeEach(() => {
  library = new Library();
  interpreter = new Interpreter({
    root: () => shelf.wrap(library),
    create: () => shelf.wrap(library),
    describeError: (error) =>
      error instanceof HostError ? { code: error.code, message: error.message } : { code: "Other", message: "" },
  });
});

const ROOT = { Id: 1, ObjectPathType: 1, Name: "" };
const item = (id: number, index: number) => ({
  Id: id,
  ObjectPathType: 3,
  Name: "GetItem",
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments: [index] },
});

const run = (actions: readonly object[], paths: readonly { Id: number }[]) =>
  interpreter.run(
    JSON.stringify({ Actions: actions, ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])) }),
  );

const query = (id: number, path: number, ...select: readonly string[]) => ({
  Id: id,
  ActionType: 2,
  Name: "",
  ObjectPathId: path,
  QueryInfo: { Select: select },
});

describe("the interpreter", () => {
  it("loads scalars, nested ones and collections", async () => {
    const { Results } = await run(
      [
        query(10, 2, "title", "author/name", "nothing/name"),
        query(11, 1, "items/title"),
        query(12, 1, "count"),
        query(13, 1, "count", "title"),
      ],
      [ROOT, item(2, 1)],
    );
    expect(Results).toEqual([
      { ActionId: 10, Value: { Id: 1, Title: "To", Author: { Name: "Ukendt" }, Nothing: { _IsNull: true } } },
      {
        ActionId: 11,
        Value: {
          _Items: [
            { Id: 0, Title: "Et" },
            { Id: 1, Title: "To" },
            { Id: 2, Title: "Tre" },
          ],
        },
      },
      { ActionId: 12, Value: { Count: 3 } },
      {
        ActionId: 13,
        Value: { Count: 3, _Items: [expect.objectContaining({ Title: "Et" }), expect.anything(), expect.anything()] },
      },
    ]);
  });

  it("pages a collection", async () => {
    const page = {
      Id: 10,
      ActionType: 2,
      Name: "",
      ObjectPathId: 1,
      QueryInfo: { Select: ["title"], Top: 1, Skip: 1 },
    };
    const { Results } = await run([page], [ROOT]);
    expect(Results[0]?.Value).toEqual({ _Items: [{ Id: 1, Title: "To" }] });
  });

  it("sets properties, calls methods and passes objects as arguments", async () => {
    const { Results } = await run(
      [
        { Id: 10, ActionType: 4, Name: "Title", ObjectPathId: 2, ArgumentInfo: { Arguments: ["Nyt"] } },
        { Id: 11, ActionType: 3, Name: "Shout", ObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
        {
          Id: 12,
          ActionType: 3,
          Name: "SameBook",
          ObjectPathId: 1,
          ArgumentInfo: { Arguments: [2, 3], ReferencedObjectPathIds: [2, 3] },
        },
      ],
      [ROOT, item(2, 1), item(3, 1)],
    );
    expect(Results).toEqual([
      { ActionId: 11, Value: "NYT" },
      { ActionId: 12, Value: true },
    ]);
    expect(library.titles).toEqual(["Et", "Nyt", "Tre"]);
  });

  it("keeps objects from one request to the next and lets go of them", async () => {
    const keep = { Id: 10, ActionType: 3, Name: "_KeepReference", ObjectPathId: 2, ArgumentInfo: { Arguments: [] } };
    const first = await run([keep, { Id: 11, ActionType: 1, Name: "", ObjectPathId: 2 }], [ROOT, item(2, 2)]);
    expect(first.Results).toContainEqual({ ActionId: 11, Value: { _ReferenceId: "ref1" } });
    const kept = { Id: 5, ObjectPathType: 6, Name: "ref1" };
    expect((await run([query(12, 5, "title")], [kept])).Results[0]?.Value).toMatchObject({ Title: "Tre" });
    await run(
      [{ Id: 13, ActionType: 3, Name: "_RemoveReference", ObjectPathId: 1, ArgumentInfo: { Arguments: ["ref1"] } }],
      [ROOT],
    );
    expect((await run([query(14, 5, "title")], [kept])).Error?.Code).toBe("InvalidReference");
  });

  it("answers null for a null object and for what hangs on it by a method that promises so", async () => {
    const none = {
      Id: 2,
      ObjectPathType: 3,
      Name: "GetItemOrNullObject",
      ParentObjectPathId: 1,
      ArgumentInfo: { Arguments: [9] },
    };
    const below = {
      Id: 3,
      ObjectPathType: 3,
      Name: "GetOtherOrNullObject",
      ParentObjectPathId: 2,
      ArgumentInfo: { Arguments: [] },
    };
    const { Results, Error: error } = await run(
      [
        { Id: 10, ActionType: 1, Name: "", ObjectPathId: 2 },
        query(11, 2, "title"),
        { Id: 12, ActionType: 1, Name: "", ObjectPathId: 3 },
      ],
      [ROOT, none, below],
    );
    expect([Results.map(({ Value }) => Value), error]).toEqual([[null, null, null], undefined]);
  });

  it("stops at the action that fails and says which; what came before stays done", async () => {
    const set = (id: number, title: unknown) => ({
      Id: id,
      ActionType: 4,
      Name: "Title",
      ObjectPathId: 2,
      ArgumentInfo: { Arguments: [title] },
    });
    const answer = await run([set(10, "A"), set(11, 7), set(12, "C")], [ROOT, item(2, 0)]);
    expect(answer.Error).toMatchObject({ Code: "InvalidArgument", ActionIndex: 1, Location: "Book.title" });
    expect(library.titles[0]).toBe("A");
  });

  it.each([
    ["a member that is not there", query(10, 2, "price"), "Book.price"],
    ["an item's member in an empty collection", query(10, 1, "items/price"), "Shelf.items.price"],
    [
      "a method that is not there",
      { Id: 10, ActionType: 3, Name: "Burn", ObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
      "Book.burn",
    ],
  ])("names %s", async (_what, action, member) => {
    if (member.startsWith("Shelf")) library.titles.length = 0;
    const answer = await run([action], [ROOT, item(2, 0)]);
    expect(answer.Error).toMatchObject({ Code: "ApiNotFound", Message: expect.stringContaining(member) });
  });

  it("refuses to set what can only be read and to load what is a method", async () => {
    const set = { Id: 10, ActionType: 4, Name: "Id", ObjectPathId: 2, ArgumentInfo: { Arguments: [1] } };
    expect((await run([set], [ROOT, item(2, 0)])).Error?.Code).toBe("InvalidArgument");
    expect((await run([query(10, 2, "shout")], [ROOT, item(2, 0)])).Error?.Code).toBe("InvalidArgument");
  });
});
