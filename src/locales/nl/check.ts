/** The words of the tab Controleren, in Dutch. */
import { inQuotes } from "../../layout/dutch";

export const check = {
  check: {
    nothingFound: (asksFte: boolean) =>
      `Nog geen tabel met scores${asksFte ? " of VTE van LEKP 1" : ""} gevonden. Staan de namen van de thema's en van wie een score krijgt erin?`,
    goToCell: (place: string) => `Naar de cel: ${place}`,
    /** Where the work goes on that is asked for here. */
    goToTab: (tab: string) => `Naar ${tab}`,
    accept: (value: string) => `${value} overnemen`,
    acceptAt: (value: string, place: string) => `${value} overnemen: ${place}`,
    acceptAll: (number: number) => `${number === 2 ? "Beide" : `Alle ${number}`} voorstellen overnemen`,
    acceptTitle: (number: number) => (number === 1 ? "Dit verandert:" : `Deze ${number} cellen veranderen:`),
    acceptConfirm: (number: number) => (number === 1 ? "De cel veranderen" : `${number} cellen veranderen`),
    change: (raw: string, value: string) => (raw === "" ? `wordt ${value}` : `${inQuotes(raw)} wordt ${value}`),
    kept: "Wat er stond, wordt bewaard op het blad Toelichting.",
    notKept: "Wat er stond, wordt overschreven. Wilt u het bewaren? Voeg dan eerst de bladen toe, met Toelichting.",
    /** @param which of but one, which and what it holds */
    accepted: (number: number, which?: string) =>
      number === 1 ? `Eén cel aangepast${which ? `: ${which}` : ""}.` : `${number} cellen aangepast.`,
    isNow: (what: string, value: string) => `${what} is nu ${value}`,
    conflicts: (number: number) => `Tegenstrijdig (${number})`,
    differing: (what: string) => `${what}: hier staan verschillende teksten. Maak leeg wat u niet houdt.`,
    conflict: (what: string) =>
      `${what} staat op meer dan één plaats, met een andere waarde. Tot alle waarden gelijk zijn, telt geen ervan mee.`,
    fteOf: (city: string) => `${city} · VTE LEKP 1`,
  },
  colour: {
    title: (sheet: string) => `De tabel op ${sheet}`,
    text: "Geeft elke score de kleur van de legende. De kleuren volgen mee als u iets verandert; uw tabel blijft staan waar ze staat.",
    apply: "Deze tabel kleuren",
    done: (sheet: string) => `De tabel op ${sheet} kleurt nu mee met de legende.`,
  },
  overview: {
    title: "Mediaan per thema",
    oneCity: (city: string) => `Scores van ${city}`,
    count: (n: number) => `n = ${n}`,
    sensitivity: (low: string, high: string) => `als iedereen indient ${low} – ${high}`,
    firm: "stabiel",
    explanation: (lowest: string, highest: string) =>
      `Als iedereen indient: de mediaan als wie nog geen score heeft die telt, overal ${lowest} of overal ${highest} zou geven. “Stabiel” betekent dat dat niets verandert.`,
    countedThere: (place: string, value: string) => `${place}: ${value}. Die formule telt alleen getallen.`,
    nothing: "nog geen scores",
    fteTotal: (total: string) => `VTE met LEKP 1-middelen (schatting): ${total}`,
  },
};
