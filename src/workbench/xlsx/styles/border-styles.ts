import type { Border, BorderEdge } from "../../book/book";

export const EDGES: readonly (readonly [element: string, edge: BorderEdge])[] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];

type Line = Omit<Border, "color">;

const LINES: Readonly<Record<string, Line>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
};

/** undefined for dash-dot lines, which a `Book` has no name for. */
export function lineFromFile(style: string): Line | undefined {
  return LINES[style];
}

/** The nearest line a file knows: dashes come in two weights, dots and double lines in one. */
export function fileLine(border: Line): string {
  switch (border.style) {
    case "Double":
      return "double";
    case "Dot":
      return "dotted";
    case "Dash":
      return border.weight === "Hairline" || border.weight === "Thin" ? "dashed" : "mediumDashed";
    case "Continuous":
      return border.weight === "Hairline" ? "hair" : border.weight.toLowerCase();
  }
}
