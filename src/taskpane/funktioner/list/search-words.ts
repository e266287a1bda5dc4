import type { Language } from "../../../sheets/cells/language";

type SearchWords = Readonly<Record<Language, string>>;

/** What people call what a function is for, where neither its name nor its explanation says it. */
const SEARCH_WORDS: Readonly<Record<string, SearchWords>> = {
  NETTOEFFEKT: {
    da: "netto sum i alt summer total udgået afvist sandsynlighed vægtet risiko handleplan tiltag samlet",
    en: "net sum total withdrawn rejected probability weighted risk action plan initiatives",
  },
  HELAARSEFFEKT: {
    da: "helår helårsvirkning årsvirkning fuld virkning varig omregn delår opregning fuldårseffekt",
    en: "full year annual effect lasting annualise part year",
  },
  DELAARSEFFEKT: {
    da: "delår delårsvirkning årets virkning startår indeværende år halvårseffekt helår halvår kvartal måneder",
    en: "part year effect in the year start year months half year quarter",
  },
  INDFASNING: {
    da: "indfasning fase trappe optrapning overslagsår flere år budgetår profil delår helår",
    en: "phase in steps ramp several years profile part year",
  },
  AKKUMULERETMAALTAL: {
    da: "mål måltal reduktionsmål akkumuleret opsamlet løbende niveau besparelseskrav krav",
    en: "target accumulated running level reduction requirement savings",
  },
  UDESTAAENDE: {
    da: "mål måltal rest manko mangler udestående uopfyldt overførsel restmål ufordelt genopretning",
    en: "target outstanding remaining missing gap shortfall carry over recovery",
  },
  REALISERINGSGRAD: {
    da: "mål opfyldelse målopfyldelse procent grad indfriet opnået gevinst realiseret",
    en: "target degree achieved percent realised benefit",
  },
  AFVIGELSE: {
    da: "merforbrug mindreforbrug forbrug budget korrigeret forventet regnskab prognose forskel",
    en: "overspend underspend budget corrected expected variance difference forecast",
  },
  HELAARSPERSONER: {
    da: "helår helårsmodtagere fuldtid borgere antal årspersoner helårsborgere aktivitet fuldtidspersoner",
    en: "full-time equivalents citizens activity headcount full year",
  },
  SAGSUDGIFT: {
    da: "takst døgntakst månedstakst sag borger plads ophold anbringelse botilbud disponering forbrug",
    en: "rate day rate case citizen placement cost per day commitment",
  },
  STATSREFUSION: {
    da: "refusion særligt dyre enkeltsager central refusionsordning servicelov § 176 beløbsgrænse grænse stat",
    en: "refund state especially expensive cases threshold section 176",
  },
  PRISMAENGDE: {
    da: "pris mængde mix aktivitet enhedspris effekt opdeling afvigelse forklaring pris- og mængdeeffekt",
    en: "price volume mix unit price decomposition variance",
  },
  FREMSKRIV: {
    da: "pl p/l prisniveau fremskrivning fremskriv pris- og lønskøn indeks tilbageskrivning deflatering løbende faste priser",
    en: "pl price level index projection wage constant current prices deflate",
  },
  BORGEREFFEKT: {
    da: "borger hjemtagelse pris pr. borger enhedspris besparelse flytning tilbud visitation",
    en: "citizen unit price saving move placement per person",
  },
  TILBAGEBETALINGSTID: {
    da: "investering tilbagebetaling payback business case tjent hjem break-even",
    en: "investment payback business case break-even",
  },
  NUTIDSVAERDI: {
    da: "investering rente kalkulationsrente diskontering npv business case nettonutidsværdi kapitalværdi",
    en: "investment interest discount npv business case present value",
  },
  AFRUNDTILSUM: {
    da: "afrund afrunding runde rund sum stemmer tusinde 1.000 kr. mio. øre fordeling",
    en: "round rounding sum thousands millions adds up",
  },
  TJEKSUM: {
    da: "tjek kontrol stemmer afstemning sum fejl difference afrunding tabel kontroller",
    en: "check control reconcile sum error difference rounding table",
  },
};

/** The search words of a function; none for one that is not known here. */
export const searchWordsOf = (id: string, language: Language): string => SEARCH_WORDS[id]?.[language] ?? "";
