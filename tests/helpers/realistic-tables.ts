import type { Random } from "./seeded-random";

/** A cell of the sheet, counted from zero. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What the generator knows to add up: the proof-reader must find it out. */
export interface Sum {
  readonly result: Cell;
  readonly parts: readonly Cell[];
}

/** A table like those of the sources, and everything that is known of it. */
export interface Described {
  /** Texts and years as they stand; an object where a figure goes. */
  readonly grid: readonly (readonly (string | number | null | { readonly figure: true })[])[];
  readonly decimals: number;
  /** Figures are whole multiples of 10^-storedDecimals: more than is printed where the cells hold more. */
  readonly storedDecimals: number;
  readonly isFormulaDriven: boolean;
  readonly isPastedText: boolean;
  readonly sums: readonly Sum[];
  readonly numberCells: readonly Cell[];
  readonly rowsOfTwoGroups: readonly (readonly [number, number])[];
  readonly neighbours: readonly (readonly [number, number])[];
  readonly amountColumns: readonly number[];
  readonly yearColumns: readonly number[];
  readonly figure: (cell: Cell) => number;
  readonly setFigure: (cell: Cell, value: number) => void;
  readonly isLeaf: (cell: Cell) => boolean;
  /** The formulas pass over a cell that is text. */
  readonly leaveOutOfFormulas: (cell: Cell) => void;
  readonly formatOf: () => { readonly format?: string };
}

const MEASURES = [
  "Hjemtagelse af borgere i eksterne botilbud",
  "Styrket opfølgning på § 107",
  "Forhandling af takster",
  "Digital støtte og skærmbesøg",
  "Gentænkning af bostøtte jf. § 85",
  "Omlægning af STU",
  "Samling af kørsel",
  "Lederreduktion",
  "Færre vikarer",
  "Revisitation af aktivitetstilbud (§ 104)",
  "Ny model for aflastning",
  "Tilpasning af personalenormering",
  "Fælles indkøb",
  "Gruppeforløb i stedet for enkeltforløb",
  "Til eget hjem fra botilbud",
  "Velfærdsteknologi i nattevagten",
  "Genforhandling af kontrakter",
  "Tidlig indsats for unge",
  "Billige boliger",
  "Mellemkommunal refusion",
  "Krisecentre og forsorgshjem",
  "Egen leverandør frem for ekstern",
  "Sygefravær",
  "Energibesparelser i bygninger",
  "Øget refusion i særligt dyre enkeltsager",
  "Hjælpemidler",
];
const GROUPS = [
  "Botilbud",
  "Støtte i eget hjem",
  "Dagtilbud",
  "Administration",
  "Børn og unge",
  "Psykiatri",
  "Hjemmepleje",
];
const TITLES = [
  "Effektiviseringskatalog",
  "Handleplan for det specialiserede område",
  "Økonomisk genopretning",
  "Status pr. 30. september",
];

type Kind = "leaf" | "total" | "aside";

interface Line {
  readonly label: string;
  readonly group: string;
  readonly kind: Kind;
  /** By column of figures: exact, in hundredths of the last printed decimal. */
  readonly exact: (number | null)[];
  readonly parts: readonly (readonly [Line, number])[];
}

type Entry = Line | { readonly text: string; readonly second?: string } | null;

const isLine = (entry: Entry): entry is Line => entry !== null && "exact" in entry;

/** More than is printed: what rounding takes away. */
const FINE = 100;

export function describeTable(random: Random): Described {
  const decimals = random.pick([0, 0, 0, 1, 2]) ?? 0;
  const isFormulaDriven = random.chance(0.25);
  const isRounded = random.chance(0.5);
  const shape: Shape = {
    random,
    size: decimals === 0 ? (random.pick([400, 3_000, 40_000, 900_000]) ?? 400) : (random.pick([300, 4_000]) ?? 300),
    isRounded,
    sign: random.sign(),
    years: random.whole(3, 5),
  };
  const entries = random.chance(0.2) ? forecastEntries(shape) : yearEntries(shape);
  return assemble(random, entries, { decimals, isFormulaDriven, shape });
}

interface Shape {
  readonly random: Random;
  readonly size: number;
  readonly isRounded: boolean;
  readonly sign: 1 | -1;
  readonly years: number;
}

interface Entries {
  readonly header: readonly (string | number)[];
  readonly lines: readonly Entry[];
  /** Columns that follow from others, by weight. */
  readonly columnSums: readonly { readonly result: number; readonly parts: readonly (readonly [number, number])[] }[];
  readonly yearColumns: readonly number[];
  readonly hasGroupColumn: boolean;
}

const exactAmount = ({ random, size, isRounded }: Shape): number => {
  const units = random.whole(Math.ceil(size / 20), size);
  const round = random.pick([1, 1, 5, 10, 50]) ?? 1;
  const whole = units > 10 * round ? Math.ceil(units / round) * round : units;
  return isRounded ? whole * FINE + random.whole(-49, 49) : whole * FINE;
};

/** A measure over the years: the same every year, phased in, growing, or once. */
function profile(shape: Shape): (number | null)[] {
  const { random, years, sign } = shape;
  const full = exactAmount(shape);
  const way = random.pick(["flat", "phased", "growing", "once", "uneven"] as const);
  const values = Array.from({ length: years }, (_, year) => {
    if (way === "flat") return full;
    if (way === "phased") return year === 0 ? Math.ceil(full * (random.whole(1, 9) / 12)) : full;
    if (way === "growing") return Math.ceil((full * (year + 1)) / years);
    if (way === "once") return year === 0 ? full : 0;
    return exactAmount(shape);
  });
  const grain = shape.isRounded ? 1 : FINE;
  return values.map((value) => sign * Math.ceil(value / grain) * grain);
}

const leaf = (label: string, group: string, exact: (number | null)[]): Line => ({
  label,
  group,
  kind: "leaf",
  exact,
  parts: [],
});

function sumLine(
  label: string,
  parts: readonly (readonly [Line, number])[],
  width: number,
  kind: Kind = "total",
): Line {
  const exact = Array.from({ length: width }, (_, column) =>
    parts.reduce((sum, [line, weight]) => sum + weight * (line.exact[column] ?? 0), 0),
  );
  return { label, group: "", kind, exact, parts };
}

const added = (lines: readonly Line[]): readonly (readonly [Line, number])[] => lines.map((line) => [line, 1] as const);

function yearEntries(shape: Shape): Entries {
  const { random, years, sign } = shape;
  const first = random.whole(2017, 2027);
  const names = [...random.draw(MEASURES, MEASURES.length)];
  const take = (): string => names.pop() ?? "Øvrige tiltag";
  const lines: Entry[] = [];
  const hasBase = random.chance(0.25);
  const base = leaf(
    "Nuværende budget",
    "",
    profile({ ...shape, size: shape.size * 20, sign: 1 }).map((value) => value ?? 0),
  );
  if (hasBase) lines.push({ ...base, kind: "aside" });
  const hasTarget = !hasBase && random.chance(0.25);
  const target: Line = { ...leaf("Reduktionsmål", "", profile({ ...shape, size: shape.size * 4 })), kind: "aside" };
  if (hasTarget) lines.push(target);
  const isGrouped = random.chance(0.55);
  const hasGroupColumn = isGrouped && random.chance(0.3);
  const groups = isGrouped ? random.draw(GROUPS, random.whole(2, 4)) : [""];
  const subtotals: Line[] = [];
  const leaves: Line[] = [];
  const hasSubtotals = isGrouped && !hasGroupColumn && random.chance(0.8);
  for (const group of groups) {
    const own = Array.from({ length: isGrouped ? random.whole(2, 5) : random.whole(3, 10) }, () => {
      const isCost = random.chance(0.12);
      const values = profile({
        ...shape,
        sign: isCost ? (-sign as 1 | -1) : sign,
        size: isCost ? shape.size / 4 : shape.size,
      });
      const isOpen = random.chance(0.06);
      return leaf(
        isCost ? `Investering i ${take().toLocaleLowerCase("da")}` : take(),
        group,
        isOpen ? values.map(() => null) : values,
      );
    });
    if (own.every(({ exact }) => exact[0] === null)) own.push(leaf(take(), group, profile(shape)));
    leaves.push(...own);
    if (isGrouped && !hasGroupColumn) lines.push({ text: group });
    lines.push(...own);
    if (hasSubtotals) {
      const label =
        random.pick([`${group} i alt`, `I alt, ${group.toLocaleLowerCase("da")}`, `Sum ${group}`, "Subtotal"]) ??
        "Subtotal";
      const subtotal = { ...sumLine(label, added(own), years), group };
      subtotals.push(subtotal);
      lines.push(subtotal);
      if (random.chance(0.15)) lines.push(partOf(shape, subtotal));
    }
    if (isGrouped && random.chance(0.3)) lines.push(null);
  }
  const name = random.pick(["I alt", "Total", "Samlet effekt", "I alt", "Sum"]) ?? "I alt";
  const total = sumLine(name, added(hasSubtotals && !shape.isRounded ? subtotals : leaves), years);
  const isTargeted = hasTarget && random.chance(0.8);
  if (!isTargeted || random.chance(0.5)) lines.push(total);
  if (isTargeted) {
    const effects: readonly (readonly [Line, number])[] = leaves.map((line) => [line, -1] as const);
    lines.push(sumLine("Netto-udestående", [[target, 1], ...effects], years));
  }
  if (hasBase && random.chance(0.6))
    lines.push(
      sumLine(
        "Nyt budget",
        [
          [base, 1],
          [total, 1],
        ],
        years,
      ),
    );
  if (!isTargeted && random.chance(0.15)) {
    const investment = leaf("Investering", "", profile({ ...shape, size: shape.size / 2, sign: -sign as 1 | -1 }));
    lines.push(
      investment,
      sumLine(
        "Netto",
        [
          [total, 1],
          [investment, 1],
        ],
        years,
      ),
    );
  }
  if (random.chance(0.12))
    lines.push({
      ...leaf("Ændring i antal årsværk", "", profile({ ...shape, size: 60, isRounded: false })),
      kind: "aside",
    });
  if (random.chance(0.15)) lines.push({ ...leaf(`${take()} (udgået)`, "", profile(shape)), kind: "aside" });
  const hasRowTotals = random.chance(0.3);
  const columns = Array.from({ length: years }, (_, index) => index);
  const prefix = random.pick(["", "", "Budget ", "B"]) ?? "";
  const span = random.pick(["I alt", `${String(first)}-${String(first + years - 1)}`, "Samlet"]) ?? "I alt";
  return {
    header: [
      ...columns.map((index) => (prefix === "" ? first + index : `${prefix}${String(first + index)}`)),
      ...(hasRowTotals ? [span] : []),
    ],
    lines,
    columnSums: hasRowTotals ? [{ result: years, parts: columns.map((index) => [index, 1] as const) }] : [],
    yearColumns: columns,
    hasGroupColumn,
  };
}

function partOf({ random, isRounded }: Shape, whole: Line): Line {
  const share = random.whole(10, 60) / 100;
  const grain = isRounded ? 1 : FINE;
  const exact = whole.exact.map((value) => Math.trunc(((value ?? 0) * share) / grain) * grain);
  return {
    label: random.pick(["heraf løn", "Heraf eksterne tilbud"]) ?? "heraf løn",
    group: whole.group,
    kind: "aside",
    exact,
    parts: [],
  };
}

/** Korrigeret, forventet and the difference, either way round. */
function forecastEntries(shape: Shape): Entries {
  const { random } = shape;
  const names = random.draw(MEASURES, random.whole(3, 9));
  const amounts = (near: number | null): number => {
    if (near === null) return exactAmount({ ...shape, size: shape.size * 10 });
    const grain = shape.isRounded ? 1 : FINE;
    return Math.ceil((near * random.whole(85, 118)) / 100 / grain) * grain;
  };
  const withActual = random.chance(0.4);
  const leaves = names.map((name) => {
    const budget = amounts(null);
    return leaf(name, "", [...(withActual ? [amounts(budget)] : []), budget, amounts(budget)]);
  });
  const width = withActual ? 3 : 2;
  const total = sumLine(random.pick(["I alt", "Total", "Samlet"]) ?? "I alt", added(leaves), width);
  const [budget, forecast] = withActual ? [1, 2] : [0, 1];
  const parts = random.chance(0.5)
    ? ([
        [budget, 1],
        [forecast, -1],
      ] as const)
    : ([
        [forecast, 1],
        [budget, -1],
      ] as const);
  const budgets = random.pick([
    ["Korrigeret", "Forventet"],
    ["Korrigeret budget", "Forventet regnskab"],
    ["Budget 2026", "Forventet 2026"],
  ]) ?? ["Korrigeret", "Forventet"];
  return {
    header: [
      ...(withActual ? ["Regnskab 2025"] : []),
      ...budgets,
      random.pick(["Difference", "Afvigelse"]) ?? "Afvigelse",
    ],
    lines: [...leaves, total],
    columnSums: [{ result: width, parts }],
    yearColumns: [],
    hasGroupColumn: false,
  };
}

interface Setting {
  readonly decimals: number;
  readonly isFormulaDriven: boolean;
  readonly shape: Shape;
}

function assemble(random: Random, entries: Entries, { decimals, isFormulaDriven, shape }: Setting): Described {
  const { header, lines, columnSums, hasGroupColumn } = entries;
  const hasNumbers = random.chance(0.25);
  const lead = (hasNumbers ? 1 : 0) + 1 + (hasGroupColumn ? 1 : 0);
  const unit = decimals === 0 ? (shape.size > 100_000 ? "kr." : "1.000 kr.") : "Mio. kr.";
  const grid: (string | number | null | { readonly figure: true })[][] = [];
  if (random.chance(0.5)) grid.push([random.pick(TITLES) ?? ""], ...(random.chance(0.5) ? [[]] : []));
  grid.push([
    ...(hasNumbers ? ["Nr."] : []),
    random.pick(["Tiltag", unit, `(${unit})`]) ?? unit,
    ...(hasGroupColumn ? ["Område"] : []),
    ...header,
  ]);
  const rowOf = new Map<Line, number>();
  let number = 0;
  for (const entry of lines) {
    if (entry === null) {
      grid.push([]);
      continue;
    }
    if (!isLine(entry)) {
      grid.push([...(hasNumbers ? [null] : []), entry.text]);
      continue;
    }
    rowOf.set(entry, grid.length);
    if (entry.kind === "leaf") number++;
    const figures = header.map((_, column) =>
      exactIn(entry, column, columnSums) === null ? "-" : ({ figure: true } as const),
    );
    grid.push([
      ...(hasNumbers ? [entry.kind === "leaf" ? number : null] : []),
      entry.label,
      ...(hasGroupColumn ? [entry.group === "" ? null : entry.group] : []),
      ...figures,
    ]);
  }
  if (random.chance(0.3)) grid.push(["Note: (-) = mindreudgift/merindtægt, (+) = merudgift/mindreindtægt"]);
  const all = [...rowOf.keys()];
  const storedDecimals = isFormulaDriven && shape.isRounded ? decimals + 2 : decimals;
  const figures = new Map<string, number>();
  const keyOf = ({ row, column }: Cell): string => `${String(row)} ${String(column)}`;
  const cell = (line: Line, column: number): Cell => ({ row: rowOf.get(line) ?? 0, column: lead + column });
  for (const line of all)
    for (const column of header.keys()) {
      const exact = exactIn(line, column, columnSums);
      if (exact === null) continue;
      const stored = storedDecimals > decimals ? exact : roundHalfAway(exact / FINE);
      figures.set(keyOf(cell(line, column)), stored);
    }
  const has = (line: Line, column: number): boolean => figures.has(keyOf(cell(line, column)));
  // "Nuværende budget" is known by its label: the line in the table is a copy of the one that sums refer to.
  const inTable = (line: Line): Line =>
    all.find((each) => each === line) ?? all.find((each) => each.label === line.label) ?? line;
  const sums: Sum[] = [
    ...all.flatMap((line) =>
      line.parts.length === 0
        ? []
        : [...header.keys()].map((column) => ({
            result: cell(line, column),
            parts: line.parts
              .map(([part]) => inTable(part))
              .filter((part) => rowOf.has(part) && has(part, column))
              .map((part) => cell(part, column)),
          })),
    ),
    ...columnSums.flatMap(({ result, parts }) =>
      all
        .filter((line) => has(line, result))
        .map((line) => ({ result: cell(line, result), parts: parts.map(([column]) => cell(line, column)) })),
    ),
  ].filter(({ parts }) => parts.length > 0);
  const totals = new Set(sums.map(({ result }) => keyOf(result)));
  const numberCells = all.flatMap((line) =>
    [...header.keys()].filter((column) => has(line, column)).map((column) => cell(line, column)),
  );
  const leafRows = all.filter(({ kind, exact }) => kind === "leaf" && exact[0] !== null);
  const hasSubtotals = all.some(({ kind, parts, group }) => kind === "total" && group !== "" && parts.length > 0);
  const pairs = leafRows.flatMap((one, index) => leafRows.slice(index + 1).map((other) => [one, other] as const));
  return {
    grid,
    decimals,
    storedDecimals,
    isFormulaDriven,
    isPastedText: !isFormulaDriven && random.chance(0.12),
    sums,
    numberCells,
    rowsOfTwoGroups: hasSubtotals
      ? pairs
          .filter(([one, other]) => one.group !== other.group)
          .map(([one, other]) => [rowOf.get(one) ?? 0, rowOf.get(other) ?? 0] as const)
      : [],
    neighbours: pairs.map(([one, other]) => [rowOf.get(one) ?? 0, rowOf.get(other) ?? 0] as const),
    amountColumns: [...header.keys()].map((column) => lead + column),
    yearColumns: entries.yearColumns.map((column) => lead + column),
    figure: (at) => figures.get(keyOf(at)) ?? 0,
    setFigure: (at, value) => figures.set(keyOf(at), value),
    isLeaf: (at) => !totals.has(keyOf(at)),
    leaveOutOfFormulas(at) {
      const own = figures.get(keyOf(at)) ?? 0;
      const line = all.find((each) => rowOf.get(each) === at.row);
      const column = at.column - lead;
      if (line === undefined) return;
      // Rows that add the line up lose it in this column; columns that add it up lose it in this row; corners lose both.
      const losing = (target: Line): number => weightIn(target, line, inTable);
      for (const each of all) {
        const weight = each === line ? 1 : losing(each);
        if (weight === 0) continue;
        if (each !== line)
          figures.set(keyOf(cell(each, column)), (figures.get(keyOf(cell(each, column))) ?? 0) - weight * own);
        for (const { result, parts } of columnSums) {
          const share = parts.find(([part]) => part === column)?.[1] ?? 0;
          figures.set(keyOf(cell(each, result)), (figures.get(keyOf(cell(each, result))) ?? 0) - weight * share * own);
        }
      }
    },
    formatOf: () =>
      isFormulaDriven || random.chance(0) ? { format: decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}` } : {},
  };
}

/** How often a line is counted in another, directly or through subtotals. */
const weightIn = (target: Line, line: Line, inTable: (line: Line) => Line): number =>
  target.parts.reduce((sum, [part, weight]) => {
    const known = inTable(part);
    return sum + weight * (known === line ? 1 : weightIn(known, line, inTable));
  }, 0);

function exactIn(line: Line, column: number, columnSums: Entries["columnSums"]): number | null {
  const own = columnSums.find(({ result }) => result === column);
  if (own === undefined) return line.exact[column] ?? null;
  const parts = own.parts.map(([part, weight]) => {
    const value = line.exact[part] ?? null;
    return value === null ? null : weight * value;
  });
  return parts.includes(null) ? null : parts.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

const roundHalfAway = (value: number): number => Math.sign(value) * Math.floor(Math.abs(value) + 0.5);
