import type { Area } from "../address/a1";
import type { Border, BorderEdge } from "../book/book";
import { HostClass, method, value, type HostObject } from "../interpreter/host-class";
import { color, integer, oneOf } from "./arguments";
import { BORDER_STYLES, BORDER_WEIGHTS, THIN_BLACK } from "./border-words";
import { refuseProtected } from "./guard";
import { inspectedArea } from "./format-access";
import type { Place } from "./live-ranges";
import type { Model } from "./model";
import { invalidArgument } from "./model-errors";

const OUTER: readonly BorderEdge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
const SIDES = [...OUTER, "InsideHorizontal", "InsideVertical", "DiagonalDown", "DiagonalUp"] as const;

type Side = (typeof SIDES)[number];

interface BorderPlace {
  readonly place: Place;
  readonly side: Side;
}

/** The cells along one side of a range, and which of their edges the side is. */
function strips(area: Area, side: Side): readonly { area: Area; edge: BorderEdge }[] {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rowCount: 1 }, edge: side }];
    case "EdgeBottom":
      return [{ area: { ...area, row: lastRow, rowCount: 1 }, edge: side }];
    case "EdgeLeft":
      return [{ area: { ...area, columnCount: 1 }, edge: side }];
    case "EdgeRight":
      return [{ area: { ...area, column: lastColumn, columnCount: 1 }, edge: side }];
    case "InsideHorizontal":
      return area.rowCount < 2 ? [] : [{ area: { ...area, rowCount: area.rowCount - 1 }, edge: "EdgeBottom" }];
    case "InsideVertical":
      return area.columnCount < 2 ? [] : [{ area: { ...area, columnCount: area.columnCount - 1 }, edge: "EdgeRight" }];
    case "DiagonalDown":
    case "DiagonalUp":
      // No cell of a Book has diagonals.
      return [];
  }
}

function readBorders(model: Model, { place, side }: BorderPlace): readonly (Border | undefined)[] {
  const area = inspectedArea(model, place);
  return strips(area, side).flatMap((strip) =>
    model.engine.cells
      .read(place.sheet, strip.area)
      .flatMap((row) => row.map((cell) => cell.format.borders?.[strip.edge])),
  );
}

function uniformBorder(model: Model, at: BorderPlace, read: (border: Border | undefined) => string): string | null {
  const [first, ...rest] = readBorders(model, at);
  const answer = read(first);
  return rest.every((border) => read(border) === answer) ? answer : null;
}

function changeBorder(
  model: Model,
  { place, side }: BorderPlace,
  change: (border: Border | undefined) => Border | null,
): void {
  refuseProtected(model, place.sheet);
  for (const strip of strips(inspectedArea(model, place), side)) {
    const cells = model.engine.cells.read(place.sheet, strip.area);
    const changes = cells.map((row) =>
      row.map((cell) => ({ borders: { [strip.edge]: change(cell.format.borders?.[strip.edge]) } })),
    );
    model.engine.cells.format(place.sheet, strip.area, changes);
  }
}

/** `range.format.borders`. */
export function createBorders(model: Model): (place: Place) => HostObject {
  const border = new HostClass<BorderPlace>(
    "RangeBorder",
    {
      sideIndex: value((at) => at.side),
      style: value(
        (at) => uniformBorder(model, at, (one) => one?.style ?? "None"),
        (at, argument) => {
          const style = oneOf(argument, BORDER_STYLES, "border.style");
          changeBorder(model, at, (one) => (style === "None" ? null : { ...THIN_BLACK, ...one, style }));
        },
      ),
      weight: value(
        (at) => uniformBorder(model, at, (one) => one?.weight ?? "Thin"),
        (at, argument) => {
          const weight = oneOf(argument, BORDER_WEIGHTS, "border.weight");
          changeBorder(model, at, (one) => ({ ...THIN_BLACK, ...one, weight }));
        },
      ),
      color: value(
        (at) => uniformBorder(model, at, (one) => one?.color ?? "#000000"),
        (at, argument) => {
          const rgb = color(argument, "border.color");
          changeBorder(model, at, (one) => ({ ...THIN_BLACK, ...one, color: rgb }));
        },
      ),
    },
    { id: (at) => at.side },
  );
  const open = (place: Place, key: unknown): HostObject =>
    border.wrap({ place, side: oneOf(key, SIDES, "border side") });
  const borders = new HostClass<Place>(
    "RangeBorderCollection",
    {
      count: value(() => SIDES.length),
      getItem: method((place, [key]) => open(place, key)),
      getItemAt: method((place, [index]) => {
        const side = SIDES[integer(index, "index")];
        if (!side) throw invalidArgument("There is no such border");
        return open(place, side);
      }),
    },
    {
      items: (place) => SIDES.map((side) => border.wrap({ place, side })),
      item: (place, key) => open(place, key),
      itemMembers: border.memberNames,
    },
  );
  return (place) => borders.wrap(place);
}
