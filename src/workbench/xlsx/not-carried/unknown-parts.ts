import type { Package } from "../package/open-package";
import type { NotCarriedList } from "./not-carried-list";

/**
 * Parts by the beginning of their name, first match counts. null: nothing of the user's is in there, or it has been
 * read or named already by the sheet it belongs to.
 */
const KNOWN_PARTS: readonly (readonly [prefix: string, what: string | null])[] = [
  ["[content_types].xml", null],
  ["_rels/", null],
  ["docprops/core.xml", null],
  ["docprops/app.xml", null],
  ["docprops/thumbnail", null],
  ["docprops/custom.xml", "Brugerdefinerede filegenskaber"],
  ["docmetadata/", null],
  ["customxml/", "Brugerdefineret XML"],
  ["_xmlsignatures/", "Digital signatur"],
  ["xl/_rels/", null],
  ["xl/workbook.xml", null],
  ["xl/styles.xml", null],
  ["xl/sharedstrings.xml", null],
  ["xl/theme/", null],
  ["xl/calcchain.xml", null],
  ["xl/metadata.xml", null],
  ["xl/printersettings/", null],
  ["xl/persons/", null],
  ["xl/worksheets/", null],
  ["xl/tables/", null],
  ["xl/drawings/", null],
  ["xl/charts/", null],
  ["xl/media/", null],
  ["xl/comments", null],
  ["xl/threadedcomments/", null],
  ["xl/pivottables/", null],
  ["xl/pivotcache/", null],
  ["xl/chartsheets/", null],
  ["xl/dialogsheets/", null],
  ["xl/macrosheets/", null],
  ["xl/ctrlprops/", null],
  ["xl/activex/", null],
  ["xl/embeddings/", null],
  ["xl/slicers/", null],
  ["xl/timelines/", null],
  ["xl/querytables/", null],
  ["xl/diagrams/", null],
  ["xl/vbaproject", "Makroer"],
  ["xl/externallinks/", "Kæde til anden projektmappe"],
  ["xl/connections.xml", "Dataforbindelse"],
  ["xl/slicercaches/", "Udsnit"],
  ["xl/timelinecaches/", "Tidslinje"],
  ["xl/model/", "Datamodel"],
  ["xl/richdata/", "Rige datatyper"],
  ["xl/featurepropertybag/", "Afkrydsningsfelter i celler"],
  ["xl/webextensions/", "Tilføjelsesprogrammer gemt i projektmappen"],
  ["xl/xmlmaps.xml", "XML-tilknytning"],
  ["xl/revisions/", "Delt historik"],
  ["xl/usernames.xml", "Delt historik"],
  ["customui/", "Tilpasset bånd"],
];

/** Names every part of the file that nothing else accounts for. */
export function nameUnknownParts(opened: Package, readParts: ReadonlySet<string>, list: NotCarriedList): void {
  for (const part of opened.partNames) {
    const name = part.toLowerCase();
    if (readParts.has(name) || name.endsWith(".rels")) continue;
    const known = KNOWN_PARTS.find(([prefix]) => name.startsWith(prefix));
    if (known === undefined) list.add(`Ukendt del ${part}`);
    else if (known[1] !== null) list.add(known[1]);
  }
}
