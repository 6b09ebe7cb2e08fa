/** The words of the tab Leren, in Dutch: those of a pair and of what waits are the sheet's own. */
import type { TwinningFigures } from "../../domain/twinning/figures";
import type { Rough } from "../../domain/twinning/hits";
import type { DecisionProblem } from "../../domain/twinning/pins";
import type { Milestone } from "../../domain/twinning/programme";
import type { Match, WaitingNeed } from "../../domain/twinning/propose";
import type { TwinningSettings } from "../../domain/twinning/settings";
import { fewOf, inQuotes, listed } from "../../layout/dutch";
import { milestoneTitle } from "../../layout/sheets/twinning-calendar";
import { partnercriteria } from "../../layout/sheets/partnercriteria";
import { partnerschappen } from "../../layout/sheets/partnerschappen";
import { twinning as sheet } from "../../layout/sheets/twinning";
import {
  BANNED,
  IMPOSSIBLE,
  roughText,
  whatIsAnswered,
  whyMatched,
  whyWaiting,
} from "../../layout/sheets/twinning-words";

const noValue = ({ raw, scale: [lowest, highest] }: NoValue) =>
  raw === "" ? "geen score" : `${inQuotes(raw)}, en dat is geen score van ${lowest} tot ${highest}`;
const can = (names: readonly string[]) => (names.length === 1 ? "Kan dit ook tonen" : "Kunnen dit ook tonen");
const asked = (names: readonly string[]) => (names.length === 1 ? "wordt" : "worden");
const pairs = (count: number) => (count === 1 ? "1 koppeling" : `${count} koppelingen`);

/** What comes along with the proposal is laid out empty: for what, its name does not say. */
const FOR_WHAT: Readonly<Record<string, string>> = {
  [partnerschappen.tab]: "om bij te houden wat ervan komt",
  [partnercriteria.tab]: "waarop u een samenwerking beoordeelt",
};
const forWhat = (name: string) => {
  const what = FOR_WHAT[name];
  return what === undefined ? name : `${name} (${what})`;
};

/** What stands where a score should. */
interface NoValue {
  readonly theme: string | undefined;
  readonly raw: string;
  readonly scale: readonly [lowest: string, highest: string];
}

/** Of a pair. */
interface Names {
  readonly theme: string;
  readonly learner: string;
  readonly donor: string;
}

/** By name. */
interface Need {
  readonly theme: string;
  readonly learner: string;
}

export const learn = {
  title: "Wie leert van wie",
  /** Behind the sentence that says how many pairs there are. */
  more: "Meer uitleg",
  /** Of many names the first, and all of them. */
  fewOf,
  listed,
  terms: sheet.terms,
  figures: (figures: TwinningFigures) =>
    figures.matches === 0
      ? figures.hits === 0
        ? "Geen enkele koppeling: uit de scores volgt er geen."
        : `Geen enkele koppeling, hoewel er uit de scores ${figures.hits} kunnen volgen: de instellingen laten er geen toe, of ze zijn uitgesloten.`
      : whatIsAnswered(figures),
  inNumbers: ({ hits, donors, twoWayPairs }: TwinningFigures) =>
    `Volgens de scores kunnen er ${hits} koppelingen zijn: ${donors === 1 ? "1 stad scoort" : `${donors} steden scoren`} ergens hoog genoeg om iets te tonen, en ${twoWayPairs} keer kunnen twee steden elk iets van de ander leren.`,
  most: ({ matches }: TwinningFigures) =>
    `Niet alles kan tegelijk: met deze instellingen, en met wat u vastzette of uitsloot, zijn er hoogstens ${matches}.`,
  absent: {
    title: "Doen niet mee",
    ofCity: (one: NoValue) => `Doet niet mee voor ${one.theme ?? ""}: ${noValue(one)}.`,
    line: ({ city, ...one }: NoValue & { readonly city: string }) =>
      one.theme === undefined ? `${city}: geen enkele score.` : `${city}, voor ${one.theme}: ${noValue(one)}.`,
  },
  privacy: "Alleen voor de stuurgroep: uit een koppeling zijn scores af te leiden.",
  noScores: "Er staat nog geen enkele score. Zodra er scores zijn, staat hier wie van wie kan leren.",
  /** @param isBundle what contradicts in a bundle is settled where it was bundled */
  conflicts: (count: number, isBundle: boolean) =>
    `${count === 1 ? "1 score is nog tegenstrijdig en doet niet mee" : `${count} scores zijn nog tegenstrijdig en doen niet mee`}. ` +
    `Los dat op onder ${isBundle ? "Bundelen" : "Controleren"}.`,
  noPriorities:
    "De werkmap heeft geen werkpakketten met een prioriteit: alle thema's wegen in dit voorstel even zwaar.",
  noPractices:
    "De werkmap heeft geen goede praktijken: of een donor iets te tonen heeft, telt nu niet mee. Vraag ernaar.",
  rough: (count: number) =>
    `${count === 1 ? "1 koppeling steunt" : `${count} koppelingen steunen`} op een score die niet precies opgegeven is: als “tussen” twee niveaus, of als “ongeveer”. Een getal, zoals 2,5, is precies. Bij de koppeling staat welke score het is.`,
  compute: "Het voorstel berekenen",
  computing: "Het voorstel wordt berekend…",
  large: (cities: number) => `Met ${cities} steden duurt dat enkele seconden. Het gebeurt alleen als u het vraagt.`,

  changes: {
    title: "Nog niet op het blad",
    same: (sheetName: string) => `Dit voorstel staat zo op ${sheetName}.`,
    decided: {
      pin: (pair: string) => `Vastgezet: ${pair}`,
      /** @param unpins the reason for which it was pinned until then */
      ban: (pair: string, unpins?: string) =>
        unpins === undefined
          ? `Uitgesloten: ${pair}`
          : `Uitgesloten: ${pair}. Ze was vastgezet${unpins === "" ? "" : ` (reden: ${unpins})`}.`,
      free: (pair: string) => `Niet meer vastgezet of uitgesloten: ${pair}`,
      set: (fields: readonly string[]) => `Andere instellingen: ${fields.join("; ")}`,
      /** Two donors were pinned for one need. */
      insteadOf: (donor: string) => `in de plaats van ${donor}: voor één leervraag is er één donor`,
    },
    drop: "Intrekken",
    dropOf: (what: string) => `Intrekken: ${what}`,
    dropAll: "Alles intrekken",
    /** Of needs, and of what people pinned beside them, that get another donor, one, or none. */
    changing: (count: number) =>
      count === 0 ? "Aan de koppelingen verandert niets." : `${count} keer verandert de donor:`,
    /** @example "Genk, Aanpak: Mechelen → Roeselare" */
    changed: (
      { theme, learner }: Need,
      { from = "geen", to = "geen" }: Partial<Record<"from" | "to", string | undefined>>,
    ) => `${learner}, ${theme}: ${from} → ${to}`,
    stale: "Wat op het blad staat, is een ander voorstel dan dit: de scores of uw keuzes zijn intussen veranderd.",
    absent: "Dit voorstel staat nog op geen blad.",
    write: "Op het blad Twinning schrijven",
    writeNew: "Op een nieuw blad Twinning schrijven",
    /** Beforehand. */
    adds: (sheets: readonly string[]) =>
      sheets.length === 1
        ? `Er komt 1 blad bij: ${listed(sheets.map(forWhat))}.`
        : `Er komen ${sheets.length} bladen bij: ${listed(sheets.map(forWhat))}.`,
    beside: (sheetName: string, place: string) =>
      place === ""
        ? `Op ${sheetName} is er geen plaats voor dit voorstel. Het komt op een nieuw blad; het vorige blijft staan en telt niet meer mee.`
        : `Op ${sheetName} staat in ${place} iets van uzelf dat verloren zou gaan of bij een andere koppeling zou komen. Het voorstel komt op een nieuw blad; het vorige blijft staan en telt niet meer mee.`,
    written: (sheetName: string) => `Het voorstel staat op ${sheetName}.`,
    writtenNew: (sheets: readonly string[]) => `Toegevoegd: ${listed(sheets)}. De rest is onaangeroerd.`,
    writtenBeside: (sheets: readonly string[], former: string) =>
      `Toegevoegd: ${listed(sheets)}. ${former} blijft staan, maar telt niet meer mee.`,
    unwritten: (sheetName: string) => `${sheetName} is weer zoals het was.`,
    notUnwritten: (sheetName: string) =>
      `Op ${sheetName} is intussen iets getypt, en dat zou bij een andere koppeling komen te staan. Er is niets teruggezet. Maak hieronder los, of trek in, wat u niet meer wilt, en schrijf het voorstel opnieuw.`,
  },

  /** @example "Aanpak: Genk leert van Mechelen" */
  pair: (theme: string, learner: string, donor: string) => `${theme}: ${learner} leert van ${donor}`,

  city: {
    title: "Per stad",
    label: "Stad",
    option: (name: string, learns: number, teaches: number) => `${name} (leert ${learns} keer, toont ${teaches} keer)`,
    learns: (city: string) => `${city} kan leren van`,
    teaches: (city: string) => `${city} kan tonen aan`,
    waits: (city: string) => `Leervragen van ${city} die wachten`,
    nothing: "In dit voorstel leert deze stad van niemand, en toont ze niemand iets.",
    noScores: "Deze stad heeft geen enkele score, en doet dus niet mee.",
    from: (theme: string, donor: string) => `${donor}: ${theme}`,
    to: (theme: string, learner: string) => `${learner}: ${theme}`,
    /** Why, in figures. @param more how much the donor has more; less than none where it has less */
    figures: ({ theme, learner, donor }: Names, value: string, more: { readonly by: number; readonly text: string }) =>
      more.by === 0
        ? `${donor} scoort ${value} op ${theme}, evenveel als ${learner}.`
        : `${donor} scoort ${value} op ${theme}, ${more.text} ${more.by > 0 ? "meer" : "minder"} dan ${learner}.`,
    scores: (learner: string, donor: string) => `${learner} tegenover ${donor}`,
    noScore: "?",
    practice: (text: string) => `Goede praktijk: ${text}`,
    ask: `Geen goede praktijk opgetekend, ${sheet.ask}.`,
    /** @param named these names, as a list in words */
    others: (names: readonly string[], named: string) => `${can(names)}: ${named}.`,
    full: (names: readonly string[], named: string) =>
      `${can(names)}, maar ${asked(names)} al zo veel gevraagd als mag: ${named}.`,
    led: (packages: readonly string[]) => `De donor trekt werkpakket ${listed(packages)}.`,
    rough: (which: Rough) => `D${roughText(which).slice(1)}.`,
    twoWay: "De twee steden kunnen elk iets van de ander leren.",
    reason: (text: string) => `Reden: ${text}`,
    notEligible: "Niet uit de scores",
    pinned: "Vastgezet",
    pin: "Vastzetten",
    pinOf: (pair: string) => `Vastzetten: ${pair}`,
    ban: "Uitsluiten",
    banOf: (pair: string) => `Uitsluiten: ${pair}`,
    free: "Losmaken",
    freeOf: (pair: string) => `Losmaken: ${pair}`,
    why: "Waarom? (mag leeg blijven)",
    /** What it comes to, before it is done. */
    keeps: "De koppeling blijft dan in elk voorstel, wat de scores ook zeggen, tot u ze losmaakt.",
    leaves: "De koppeling komt dan in geen voorstel meer, tot u dat intrekt.",
    doPin: "Vastzetten",
    doBan: "Uitsluiten",
  },
  why: (match: Pick<Match, "why" | "hit">) => whyMatched(match),
  waiting: (
    need: Pick<WaitingNeed, "because">,
    named: string,
    settings: Pick<TwinningSettings, "perLearner" | "perDonor">,
  ) => whyWaiting(need, named, settings),

  picture: {
    title: "Het geheel",
    explanation:
      "Links de donoren, met hun score, hoeveel koppelingen ze hebben en hoeveel er mogen. Rechts wie van hen leert, met de eigen score.",
    drawing: "Als tekening, per thema",
    load: (asked: number, most: number) => `${asked} van ${most}`,
    /** What one donor shows, in words. */
    shows: (donor: string, load: string, learners: readonly string[]) =>
      `${donor}, gevraagd voor ${load}, toont aan ${listed(learners)}.`,
    part: (city: string) =>
      `Het geheel is te groot om te tekenen: dit is wat ${city} leert of toont. De lijst heeft alles.`,
    nothing: "Er is niets te tekenen.",
    list: (count: number) => `Als lijst (${pairs(count)})`,
    banned: (count: number) => (count === 1 ? "1 uitgesloten koppeling" : `${count} uitgesloten koppelingen`),
    decided: "Wat u besliste en niet in het voorstel staat",
    waits: (count: number) => (count === 1 ? "1 leervraag wacht" : `${count} leervragen wachten`),
    withoutDonor: (themes: readonly string[]) => `Zonder donor: ${listed(themes)}. Niemand scoort daar hoog genoeg.`,
  },
  bannedWhy: BANNED,
  impossible: (code: DecisionProblem) => IMPOSSIBLE[code] ?? "",
  overLimit: (city: string) => `Met wat vastgezet is, wordt van ${city} meer gevraagd dan de instellingen zeggen.`,

  hand: {
    open: "Een eigen koppeling",
    title: "Een eigen koppeling",
    theme: "Thema",
    learner: "Wie leert?",
    donor: "Van wie?",
    reason: "Waarom?",
    reasonMissing: "Schrijf op waarom deze koppeling er moet komen.",
    sameCity: "Niemand leert van zichzelf. Kies een andere stad.",
    eligible: "Uit de scores volgt ook dat dit kan.",
    notEligible: (learner: string, donor: string) =>
      `Uit de scores volgt dit niet (${learner} tegenover ${donor}). Het mag, en wordt zo gemerkt.`,
    add: "Vastzetten",
    cancel: "Annuleren",
  },

  settings: {
    title: "Instellingen",
    inShort: ({ minimum, difference, perDonor, perLearner }: Readonly<Record<keyof TwinningSettings, string>>) =>
      `Een donor scoort minstens ${minimum}, en minstens ${difference} meer dan wie leert. Per donor zijn er hoogstens ${perDonor} koppelingen; een stad leert over hoogstens ${perLearner} thema's.`,
    change: "Wijzigen",
    changeOf: "De instellingen wijzigen",
    names: sheet.settings,
    wrong: {
      number: "Vul een getal in.",
      count: "Vul een geheel getal vanaf 0 in.",
      months: "Vul een geheel getal vanaf 1 in.",
      difference: "Vul een getal vanaf 0 in.",
    },
    use: "Deze instellingen gebruiken",
    cancel: "Annuleren",
    goTo: "Naar het blad",
  },

  programme: {
    title: "Programma",
    noStart: "Er is nog geen begindatum: vul ze in bij de instellingen, dan staat hier wat er moet gebeuren.",
    notStarted: (day: string) => `Begint op ${day}.`,
    nothing: "De komende 30 dagen moet er niets klaar zijn.",
    now: (what: string, until: string) => `Nu: ${what}, tot en met ${until}`,
    soon: (what: string, until: string) => `Tegen ${until}: ${what}`,
    past: (what: string, until: string) =>
      `Moest er zijn op ${until}: ${what}. Klimaatpeil weet niet of het gebeurd is.`,
    what: (milestone: Milestone) => milestoneTitle(milestone),
  },
} as const;
