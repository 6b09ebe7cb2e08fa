/** The words of the first screen, in Dutch: they come with it, and the others after it is there. */
import type { ProblemKind } from "../../actions/problem";

export const first = {
  /** The language of these words, for screen readers: a BCP 47 tag. */
  language: "nl-BE",
  tabs: {
    label: "Onderdelen",
    fillIn: "Invullen",
    check: (findings: number) => (findings > 0 ? `Controleren (${findings})` : "Controleren"),
    bundle: "Bundelen",
    share: "Delen",
    learn: "Leren",
    overview: "Overzicht",
    /** The menu beside them, with the tabs that are not on the row. */
    more: "Meer",
  },
  role: {
    ask: "Wat komt u doen?",
    later: "U kunt dit altijd wijzigen onder de drie puntjes.",
    names: { "fills-in": "Ik vul in voor één stad", bundles: "Ik bundel voor de groep" },
  },
  help: "Hulp",
  loading: "De werkmap wordt gelezen…",
  loadingTab: "Het tabblad wordt geopend…",
  problems: {
    /** Of a part of the pane that cannot be shown. */
    title: "Dit onderdeel kan niet getoond worden",
    retry: "Opnieuw proberen",
    /** By what happened: what is safe, what to do next. */
    of: {
      "not-loaded": () =>
        "Een deel van Klimaatpeil kon niet geladen worden. Er is niets veranderd. Kijk of u verbinding hebt en probeer opnieuw. Lukt het dan nog niet, sluit dan Klimaatpeil en open het opnieuw: misschien is er een nieuwe versie.",
      mistake: () =>
        "Er ging iets mis in Klimaatpeil zelf. Wat u zelf invulde, staat er nog. Probeer opnieuw. Lukt het dan nog niet, sluit dan Klimaatpeil en open het opnieuw.",
    } satisfies Partial<Record<ProblemKind, (details: readonly string[]) => string>>,
  },
  screens: {
    outside: {
      title: "Klimaatpeil hoort in Excel",
      text: "Open een werkmap in Excel en kies Klimaatpeil op het tabblad Start. Buiten Excel kan dit venster niets lezen of schrijven.",
    },
    silent: {
      title: "Excel antwoordt niet",
      text: "Klimaatpeil krijgt geen verbinding met Excel. Uw werkmap is onaangeroerd. Sluit Klimaatpeil en open het opnieuw. Blijft het leeg? Dan houdt het netwerk misschien appsforoffice.microsoft.com tegen: vraag het aan uw ICT-dienst.",
    },
    old: {
      title: "Deze Excel is te oud",
      text: "Klimaatpeil werkt vanaf Excel 2021 en in Excel voor het web. Uw werkmap is onaangeroerd.",
    },
  },
};
