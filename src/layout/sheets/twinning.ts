/** Twinning: what it says. It holds several tables, so it is drawn by hand. */
import { NAMES } from "../names";

export const twinning = {
  table: NAMES.twinning,
  others: [NAMES.twinningSettings, NAMES.twinningCalendar, NAMES.twinningWaiting],
  from: "centre",
  keptInside: true,
  whenSaid: "twinning",
  tab: "Twinning",
  title: "Twinning: wie leert van wie",
  /** The field's words, in those of anybody: told where they are first seen, here and in the pane. */
  terms:
    "Een leervraag is een thema waarop een stad (de leerling) duidelijk lager scoort dan een andere. Die andere, de donor, kan tonen hoe zij het doet. Samen zijn ze een koppeling.",
  note: "Een voorstel uit de scores. Zet ja bij Vastgezet om een koppeling te houden, nee om ze uit te sluiten, of typ onderaan een eigen koppeling. Alleen voor de stuurgroep: uit een koppeling zijn scores af te leiden.",
  setting: "Instelling",
  value: "Waarde",
  /** Each different from the others: they are read back by these words. */
  settings: {
    minimum: "Laagste score van een donor",
    difference: "Kleinste verschil in punten",
    perDonor: "Koppelingen per donor, hoogstens",
    perLearner: "Thema's per leerling, hoogstens",
    start: "Begin van het programma",
    months: "Looptijd in maanden",
    plan: "Wat elk paar oplevert",
    planDate: "Datum van dat plan",
  },
  plans: { action: "actieplan", replication: "replicatieplan" },
  calendar: "Programma",
  begin: "Van",
  end: "Tot en met",
  modules: { start: "Aan de slag", "co-create": "Co-creëren", capitalise: "Kapitaliseren" },
  visits: { there: "Bezoek van de leerling aan de donor", back: "Bezoek van de donor aan de leerling" },
  planOf: { action: "Actieplan van elk paar", replication: "Replicatieplan van elk paar" },
  noCalendar: "Vul een begindatum en een looptijd in: dan staat de kalender in het volgende voorstel.",
  unreadStart:
    "De begindatum is niet te lezen als dag. Schrijf bv. 1/9/2026: dan staat de kalender in het volgende voorstel.",
  endless: "Met deze looptijd eindigt het programma later dan een datum kan zeggen.",
  unreadDay: "niet leesbaar",
  pairs: "Koppelingen",
  theme: "Thema",
  learner: "Leerling",
  learnerScore: "Score leerling",
  donor: "Donor",
  donorScore: "Score donor",
  difference: "Verschil",
  practice: "Goede praktijk van de donor",
  twoWay: "Wederkerig",
  leads: "Trekt het werkpakket",
  otherDonors: "Andere donoren",
  pinned: "Vastgezet",
  reason: "Reden",
  why: "Waarom deze koppeling",
  waiting: "Leervragen die wachten",
  whyWaiting: "Waarom",
  withoutDonor: "Thema's zonder donor",
  absent: "Doen niet mee",
  outscored: "Werkpakketten waarvan de trekkers lager scoren dan een ander",
  none: "Geen.",
  yes: "ja",
  no: "nee",
  ask: "vraag ernaar",
} as const;

/** What stands above the pairs, from left to right. */
export const PAIR_HEADINGS = [
  ...[twinning.theme, twinning.learner, twinning.learnerScore, twinning.donor, twinning.donorScore],
  ...[twinning.difference, twinning.practice, twinning.twoWay, twinning.leads, twinning.otherDonors],
  ...[twinning.pinned, twinning.reason, twinning.why],
];
