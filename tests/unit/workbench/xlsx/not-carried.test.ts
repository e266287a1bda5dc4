import { readXlsx } from "../../../../src/workbench/xlsx/read-xlsx";
import { editedBudget, relationshipsXml, type Edit } from "./edited-file";

const SHEET = "xl/worksheets/sheet2.xml";
const RELS = "xl/worksheets/_rels/sheet2.xml.rels";

async function named(edits: Readonly<Record<string, Edit>>): Promise<readonly string[]> {
  const { notCarried } = await readXlsx(await editedBudget(edits));
  return notCarried.map(({ what, where }) => `${what} | ${where}`);
}

/** Adds elements to the sheet, in front of the place they have in a real file; the reader does not mind. */
function sheetWith(xml: string): Edit {
  return (before) => before.replace("<pageMargins", `${xml}<pageMargins`);
}

function hangingOn(...targets: readonly (readonly [kind: string, target: string])[]): Edit {
  return relationshipsXml(["table", "/xl/tables/table1.xml"], ...targets);
}

describe("what a file holds that a book has no place for", () => {
  test("is nothing in a file of ours", async () => {
    expect(await named({})).toEqual([]);
  });

  test.each([
    [
      '<conditionalFormatting sqref="B4:C9"><cfRule/></conditionalFormatting>',
      "Betinget formatering | Budget 2026!B4:C9",
    ],
    [
      '<dataValidations><dataValidation sqref="A4:A9"/><dataValidation sqref="C4"/></dataValidations>',
      "Datavalidering | Budget 2026!A4:A9, C4",
    ],
    ['<hyperlinks><hyperlink ref="A1"/></hyperlinks>', "Link | Budget 2026!A1"],
    ['<autoFilter ref="A3:D5"/>', "Autofilter | Budget 2026!A3:D5"],
    ['<pageSetup pageOrder="overThenDown"/>', "Sideopsætning | Budget 2026"],
    ['<pageSetup paperSize="27"/>', "Papirstørrelse | Budget 2026"],
    ["<headerFooter><oddHeader>&amp;CBudget</oddHeader></headerFooter>", "Sidehoved og sidefod | Budget 2026"],
    ["<rowBreaks/>", "Sideskift | Budget 2026"],
    ["<protectedRanges/>", "Beskyttede områder | Budget 2026"],
    [
      "<extLst><ext><x14:sparklineGroups><x14:sparklineGroup/></x14:sparklineGroups></ext></extLst>",
      "Minidiagram | Budget 2026",
    ],
    ["<nyhed/>", 'Ukendt element "nyhed" | Budget 2026'],
  ])("%s is named", async (xml, expected) => {
    expect(await named({ [SHEET]: sheetWith(xml) })).toEqual([expected]);
  });

  test("a page setup that only says what is standard is not worth naming", async () => {
    expect(
      await named({
        [SHEET]: sheetWith(
          '<printOptions gridLinesSet="true"/><pageSetup paperSize="9" orientation="portrait" scale="100"/>',
        ),
      }),
    ).toEqual([]);
  });

  test("charts, pictures and shapes are named by their sheet", async () => {
    const edits = {
      [RELS]: hangingOn(["drawing", "../drawings/drawing1.xml"]),
      "xl/drawings/drawing1.xml": "<xdr:wsDr><xdr:graphicFrame/><xdr:pic/><xdr:sp/></xdr:wsDr>",
      "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml(
        ["chart", "../charts/chart1.xml"],
        ["image", "../media/a.png"],
      ),
      "xl/charts/chart1.xml": "<chartSpace/>",
      "xl/media/a.png": "x",
    };
    expect(await named(edits)).toEqual(["Diagram | Budget 2026", "Billede | Budget 2026", "Figur | Budget 2026"]);
  });

  test("comments are named by their cell, once, also where they are kept in the old and the new way", async () => {
    const edits = {
      [RELS]: hangingOn(
        ["comments", "../comments1.xml"],
        ["threadedComment", "../threadedComments/t1.xml"],
        ["vmlDrawing", "../drawings/v.vml"],
      ),
      "xl/comments1.xml": '<comments><commentList><comment ref="B4"/><comment ref="C5"/></commentList></comments>',
      "xl/threadedComments/t1.xml": '<ThreadedComments><threadedComment ref="B4"/></ThreadedComments>',
      "xl/drawings/v.vml": "<xml/>",
    };
    expect(await named(edits)).toEqual(["Kommentar | Budget 2026!B4, C5"]);
  });

  test.each([
    ["xl/vbaProject.bin", "Makroer | Projektmappen"],
    ["xl/externalLinks/externalLink1.xml", "Kæde til anden projektmappe | Projektmappen"],
    ["xl/connections.xml", "Dataforbindelse | Projektmappen"],
    ["customXml/item1.xml", "Brugerdefineret XML | Projektmappen"],
    ["xl/nyt/del1.xml", "Ukendt del xl/nyt/del1.xml | Projektmappen"],
  ])("the part %s is named", async (part, expected) => {
    expect(await named({ [part]: "<x/>" })).toEqual([expected]);
  });

  test("a pivot table and its cache are named once", async () => {
    const edits = {
      [RELS]: hangingOn(["pivotTable", "../pivotTables/pivotTable1.xml"]),
      "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
      "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
    };
    expect(await named(edits)).toEqual(["Pivottabel | Budget 2026"]);
  });

  test.each<[what: string, edit: (xml: string) => string, expected: string]>([
    ["strikethrough", (xml) => xml.replace("<b/>", "<b/><strike/>"), "Gennemstregning | Budget 2026!A1"],
    [
      "turned text",
      (xml) => xml.replace("<alignment ", '<alignment textRotation="90" '),
      "Drejet tekst | Budget 2026!A4",
    ],
    [
      "a patterned fill",
      (xml) => xml.replace('patternType="solid"', 'patternType="darkGrid"'),
      "Fyld med mønster | Budget 2026!A3",
    ],
    [
      "unlocked cells",
      (xml) =>
        xml.replace("</cellXfs>", "</cellXfs>").replace(/(<xf [^>]*numFmtId="14"[^>]*>)/, '$1<protection locked="0"/>'),
      "Ulåste celler (bliver låste på et beskyttet ark) | Budget 2026!A9",
    ],
  ])("%s is named with its cell", async (_, edit, expected) => {
    expect(await named({ "xl/styles.xml": edit })).toContain(expected);
  });

  test("many cells become a few and a number", async () => {
    const links = ["A1", "A2", "A3", "A4", "A5", "A6", "A7"].map((ref) => `<hyperlink ref="${ref}"/>`).join("");
    expect(await named({ [SHEET]: sheetWith(`<hyperlinks>${links}</hyperlinks>`) })).toEqual([
      "Link | Budget 2026!A1, A2, A3, A4, A5 og 2 til",
    ]);
  });

  test("text formatted in parts keeps its words", async () => {
    const rich =
      '<si><r><rPr><b/></rPr><t>Nr</t></r><r><rPr/><t xml:space="preserve"> 7</t></r><rPh><t>x</t></rPh></si>';
    const bytes = await editedBudget({
      "xl/sharedStrings.xml": (xml) => xml.replace("<si><t>Tiltag 1</t></si>", rich),
    });
    const { book, notCarried } = await readXlsx(bytes);
    expect(book.sheets[1]?.cells.get("A4")?.value).toBe("Nr 7");
    expect(notCarried).toEqual([{ what: "Tekst med blandet formatering", where: "Budget 2026!A4" }]);
  });

  test.each([
    ["[1]Ark1!$A$1*2", "Formel med kæde til anden projektmappe, kun resultatet | Budget 2026!D7"],
    ["A4:A9*2", "Formel, der regner på cellens egen række (@) | Budget 2026!D7"],
  ])("the formula %s is named", async (formula, expected) => {
    expect(await named({ [SHEET]: (xml) => xml.replace("<f>B7+C7</f>", `<f>${formula}</f>`) })).toEqual([expected]);
  });

  test("a table's totals row, filter and own style are named, and the table stays", async () => {
    const bytes = await editedBudget({
      "xl/tables/table1.xml": (xml) =>
        xml
          .replace('ref="A3:D5" totalsRowShown="0"', 'ref="A3:D5" totalsRowCount="1"')
          .replace(
            '<autoFilter ref="A3:D5"/>',
            '<autoFilter ref="A3:D4"><filterColumn colId="0"><filters/></filterColumn></autoFilter>',
          )
          .replace("TableStyleMedium2", "Kommunens stil"),
    });
    const { book, notCarried } = await readXlsx(bytes);
    expect(book.sheets[1]?.tables[0]?.area).toBe("A3:D4");
    expect(notCarried.map(({ what }) => what)).toEqual([
      'Totalrækken i tabellen "Tiltag" (bliver til almindelige celler)',
      'Filteret på tabellen "Tiltag"',
      'Tabeltypografien "Kommunens stil"',
    ]);
  });

  test("a table without header row is lost, and so are the formulas that refer to it: their results stay", async () => {
    const bytes = await editedBudget({
      "xl/tables/table1.xml": (xml) => xml.replace("totalsRowShown", 'headerRowCount="0" totalsRowShown'),
    });
    const { book, notCarried } = await readXlsx(bytes);
    expect(book.sheets[1]?.tables).toEqual([]);
    expect(book.sheets[1]?.cells.get("B7")).toMatchObject({ value: 1.15 });
    expect(book.sheets[1]?.cells.get("B7")?.formula).toBeUndefined();
    expect(notCarried.map(({ what }) => what)).toContain('Tabellen "Tiltag" uden overskriftsrække');
  });
});
