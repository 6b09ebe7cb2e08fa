/** Prioritering: what it says. A column per city for each kind of vote, and settings above it, so it is drawn by hand. */
import type { Formula, VoteKind, VotingRules } from "../../domain/prioritisation/prioritisation";
import type { Why } from "../../domain/prioritisation/top";
import { NAMES } from "../names";

export const prioritering = {
  table: NAMES.prioritisation,
  others: [NAMES.votingRules],
  from: "centre",
  keptInside: true,
  tab: "Prioritering",
  title: "Prioritering: van stemmen naar een top",
  note: "Elke stad stemt rechts van de tabel over elke aanbeveling: eerst impact, dan belang. Wat een stad stemde, blijft hier: geen export toont het.",
  /** Others than those of Publicatie, whose rules are found by what heads them. */
  rule: "Instelling",
  value: "Gekozen",
  formula: "Punten",
  formulas: {
    sum: "som van alle stemmen",
    impact: "som van impact alleen",
    means: "gemiddelde impact maal gemiddeld belang",
  } satisfies Record<Formula, string>,
  weights: { impact: "Gewicht van impact", importance: "Gewicht van belang" } satisfies Record<VoteKind, string>,
  top: "Plaatsen in de top",
  highest: "Hoogste stem",
  reason: "Waarom zo",
  voters: "Steden die stemden",
  /** How many of how many. */
  of: (all: number) => ` van ${all}`,
  colours: "Globale scores",
  coloursSaid: (all: number) =>
    ` van ${all} thema's gepubliceerd. Rood of oranje heeft altijd een plaats in de top; zonder gepubliceerde score is er geen vaste plaats, de mediaan telt niet.`,
  seats: "Nog te verdelen plaatsen",
  choices: "Mogelijke keuzes",
  theme: "Thema",
  recommendation: "Aanbeveling",
  number: "Nr",
  score: "Globale score",
  unpublished: "–",
  points: "Stempunten",
  rank: "Plaats",
  share: "Vaste plaats",
  verdict: "In de top",
  why: "Waarom",
  decision: "Beslissing",
  decisionReason: "Reden van de beslissing",
  urgency: "Urgentie (1-4)",
  yes: "ja",
  no: "nee",
  open: "te beslissen",
  /** Each different from the others. */
  whys: {
    votes: "door de stemmen",
    kept: "vaste plaats van het thema",
    tie: "gelijk aan de grens: beslis",
    "theme-tie": "gelijk voor de plaats van het thema: beslis",
    "pushed-out": "maakt plaats voor een ander thema",
    "too-few-votes": "te weinig punten",
    "not-voted": "geen stemmen",
    decided: "beslist",
  } satisfies Record<Why["code"], string>,
  kinds: { impact: "Impact", importance: "Belang" } satisfies Record<VoteKind, string>,
  /** Above the votes of a city: how many there are. */
  count: '"n = "0',
  vote: "Stem",
  votePrompt: (highest: number) => `Van 0 tot ${highest}. Leeg is geen stem.`,
  voteError: "Vul een getal in van 0 tot de hoogste stem.",
  decisionPrompt: "Ja of nee, waar stemmen gelijk staan. Zet er een reden bij.",
  urgencyPrompt: "Voor wat in de top staat. 1 komt eerst, 4 laatst.",
  urgencyError: "Vul 1, 2, 3 of 4 in.",
  choicePrompt: "Kies hoe stemmen punten worden. De keuzes staan rechts.",
  numberPrompt: "Een getal vanaf 0.",
  ruleError: "Kies een waarde uit de lijst, of vul een getal vanaf 0 in.",
  errorTitle: "Dit kan hier niet",
} as const;

/** What the settings are called, in the order in which they stand. */
export const RULE_LABELS = [
  prioritering.formula,
  prioritering.weights.impact,
  prioritering.weights.importance,
  prioritering.top,
  prioritering.highest,
  prioritering.reason,
] as const;

/** What stands behind each of them; also what cannot be read, which is nobody's to write over. */
export function ruleValues(rules: VotingRules): readonly (string | number)[] {
  const { formula, weights, top, highest, reason, unread = {} } = rules;
  const { impact = weights.impact, importance = weights.importance } = unread;
  return [
    ...[unread.formula ?? prioritering.formulas[formula], impact, importance],
    ...[unread.top ?? top, unread.highest ?? highest, reason],
  ];
}

/** @example voteHeading("impact", "Gent") // "Impact Gent" */
export function voteHeading(kind: VoteKind, city: string): string {
  return `${prioritering.kinds[kind]} ${city}`;
}
