import type { BookSheet } from "../book/book";
import * as look from "./formats";
import { createSheetBuilder, type Line } from "./sheet-builder";

const columns = ["Tilbud", "Helårspersoner", "Pris pr. helårsperson", "Udgift"] as const;
const places: readonly Line[] = [
  ["Botilbud, længerevarende", 61.4, 1_008, "=[@Helårspersoner]*[@[Pris pr. helårsperson]]"],
  ["Botilbudslignende tilbud", 118.2, 661, "=[@Helårspersoner]*[@[Pris pr. helårsperson]]"],
  ["Botilbud, midlertidigt", 39.7, 918, "=[@Helårspersoner]*[@[Pris pr. helårsperson]]"],
  ["Opholdssteder", 31.5, 1_431, "=[@Helårspersoner]*[@[Pris pr. helårsperson]]"],
  ["Aktivitets- og samværstilbud", 142, 178, "=[@Helårspersoner]*[@[Pris pr. helårsperson]]"],
];
const proposals: readonly Line[] = [
  ["Færre nye anbringelser uden for kommunen", -7_300, -9_000, -9_000, -9_000],
  ["Et årsværk til opfølgning", 250, 175, 175, 175],
];

/** Activity and price as a real table, and the first of Tiltag's functions in cells of their own. */
export function activitySheet(): BookSheet {
  const { put, putLine, finish } = createSheetBuilder();
  put("A1", "Aktivitet og pris 2026", look.title);
  put("A2", "Udgift og pris i 1.000 kr. Opdigtede tal.", look.note);
  putLine(4, columns);
  places.forEach((line, index) => {
    putLine(5 + index, line, [undefined, look.count, look.amount, look.amount]);
  });
  putLine(
    11,
    ["I alt", "=SUM(Aktivitet[Helårspersoner])", undefined, "=SUM(Aktivitet[Udgift])"],
    [look.totalLabel, { ...look.total, numberFormat: "#,##0.0" }, look.total, look.total],
  );

  put("A14", "Tiltags funktioner i almindelige celler", look.title);
  putLine(
    15,
    ["Forslag (1.000 kr., besparelser er negative)", 2026, 2027, 2028, 2029],
    [look.heading, ...Array<typeof look.headingRight>(4).fill(look.headingRight)],
  );
  const amounts = [undefined, look.amount, look.amount, look.amount, look.amount];
  proposals.forEach((line, index) => {
    putLine(16 + index, line, amounts);
  });
  putLine(
    18,
    ["Nettoeffekt: =TILTAG.NETTOEFFEKT(B16:E17)", "=TILTAG.NETTOEFFEKT(B16:E17)"],
    [look.totalLabel, look.total, look.total, look.total, look.total],
  );
  putLine(20, ["Effekt i startåret, kr.", 186_000], [undefined, look.amount]);
  // 1 July 2018 as Excel counts days.
  putLine(21, ["Tiltaget begynder", 43_282], [undefined, look.date]);
  putLine(
    22,
    ["Helårseffekt: =TILTAG.HELÅRSEFFEKT(B20,B21)", "=TILTAG.HELÅRSEFFEKT(B20,B21)"],
    [look.totalLabel, look.total],
  );

  return finish("Aktivitet", [270, 100, 130, 90, 74], {
    rowHeights: { 1: 24, 14: 24 },
    tables: [
      {
        name: "Aktivitet",
        area: "A4:D9",
        columns,
        style: "TableStyleLight1",
        showFilterButton: true,
        showBandedRows: true,
      },
    ],
  });
}
