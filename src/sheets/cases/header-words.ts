import type { CaseKey } from "./case-columns";

/** What case systems call the columns, besides the sheet's own headings; letters and digits only. */
export const HEADER_WORDS: Readonly<Record<CaseKey, readonly string[]>> = {
  sag: [
    "sagsnr",
    "sagsnummer",
    "sagsid",
    "sagid",
    "bevillingsid",
    "bevillingsnr",
    "bevilling",
    "ydelsesid",
    "indsatsid",
    "id",
  ],
  borger: ["borgerid", "borgernr", "pseudonym", "person", "personid", "cpr", "cprnr", "cprnummer", "personnummer"],
  maalgruppe: ["målgruppenavn", "målgrupper", "primærmålgruppe"],
  paragraf: ["lovgrundlag", "hjemmel", "lovparagraf", "lovhjemmel", "paragraffer"],
  kategori: ["hovedkategori", "ydelseskategori", "kategorinavn"],
  foranstaltning: ["ydelse", "ydelsesnavn", "indsats", "indsatsnavn", "ydelsestype", "tilbudstype"],
  leverandoer: ["leverandørnavn", "tilbud", "tilbudsnavn", "udfører", "udbyder"],
  ejerform: ["ejer", "ejerskab", "driftsform", "internekstern"],
  takst: ["pris", "enhedspris", "takstkr", "prisprenhed", "takstbeløb"],
  takstenhed: ["enhed", "prisenhed", "afregningsenhed", "takstperiode", "taksttype", "prisper"],
  omfang: ["mængde", "antal", "timer", "antaltimer", "timerpruge", "timerpruge", "plads", "pladsandel", "pladspct"],
  takstaar: ["prisår", "takståret", "prisniveau"],
  startdato: [
    "start",
    "fra",
    "fradato",
    "bevilgetfra",
    "gyldigfra",
    "ikrafttrædelsesdato",
    "indflytningsdato",
    "startdag",
  ],
  slutdato: [
    "slut",
    "til",
    "tildato",
    "stopdato",
    "stop",
    "bevilgettil",
    "gyldigtil",
    "ophørsdato",
    "ophør",
    "forventetslutdato",
    "udflytningsdato",
  ],
  status: ["sagsstatus", "tilstand", "bevillingsstatus"],
  sandsynlighed: ["sandsynlighedpct", "sandsynlighedprocent"],
  indtaegt: ["indtægt", "indtægtmåned", "månedligindtægt", "betalingfraandre"],
  refusion: ["refusion", "refusionsberettiget", "særligtdyr", "særligdyrenkeltsag", "sel176"],
  revisitation: [
    "revisitationsdato",
    "opfølgning",
    "opfølgningsdato",
    "revurdering",
    "revurderingsdato",
    "næsteopfølgning",
  ],
  foedselsmaaned: ["fødselsdato", "født", "fødselsår"],
  tiltag: ["tiltagsnr", "tiltagsnummer", "initiativ"],
  bemaerkning: ["bemærkninger", "note", "noter", "kommentar", "kommentarer"],
};

/** A heading as it is compared: "Sags-nr." is "sagsnr", and "§" is a paragraph. */
export const plainHeader = (header: string): string =>
  header
    .toLowerCase()
    .replace(/§/g, "paragraf")
    .replace(/%/g, "pct")
    .replace(/[^\p{L}\p{N}]/gu, "");
