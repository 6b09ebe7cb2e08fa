/** Publicatie: what it says. It holds several tables, so it is drawn by hand. */
import { NAMES } from "../names";

export const publicatie = {
  table: NAMES.rules,
  others: [NAMES.consents, NAMES.confidential],
  from: "bundle",
  keptInside: true,
  tab: "Publicatie",
  title: "Publicatie: wat mag naar buiten",
  note: "Deze regels gelden voor elke export. De cijfers zelf veranderen niet.",
  rule: "Regel",
  value: "Keuze",
  smallestGroup: "Kleinste groep (aantal steden)",
  whenTooSmall: "Bij een te kleine groep",
  /** Each different from the others: the rules are read back by these words. */
  refuse: "weigeren",
  withhold: "weglaten",
  yes: "ja",
  no: "nee",
  choices: "Mogelijke keuzes",
  consents: "Toestemming om bij naam genoemd te worden",
  city: "Stad",
  consent: "Toestemming",
  person: "Gegeven door",
  date: "Datum",
  confidentialTitle: "Wat vertrouwelijk is en nooit naar buiten gaat",
  what: "Thema, tabel of blad",
  confidential: "Vertrouwelijk",
  /** What is confidential by rule, whatever the sheet says. */
  hrBenchmark: "HR-benchmark",
  groupPrompt: "Het publiek ziet geen cijfer van minder steden dan dit.",
  groupError: (smallest: number) => `Vul een getal vanaf ${smallest} in.`,
  whenTooSmallPrompt:
    "Weigeren: er komt geen export, en u ziet welke cellen het probleem zijn. Weglaten: die cijfers worden niet getoond.",
  consentPrompt: "Ja of nee. Het publiek ziet de namen van de steden pas als elke stad ja zegt.",
  confidentialPrompt: "Ja of nee. De HR-benchmark is altijd vertrouwelijk.",
  errorTitle: "Niet in de lijst",
  choiceError: "Kies een waarde uit de lijst. De keuzes staan rechts op dit blad.",
} as const;
