/** What the sheets of a bundle say in their rows, in Dutch. */
import type { SheetTexts } from "../../layout/texts";
import type { Source } from "../../layout/parse/reading";
import type { Score } from "../../domain/score/score";
import { findings } from "./findings";
import { number } from "./number";
import { cityStatuses, listed, severities } from "./words";

const COMPUTED = "berekend door formule";
const CONFIDENTIAL = "vertrouwelijk in het bestand";

export const bundleSheets: Pick<SheetTexts, "submissions" | "provenance" | "questions"> = {
  submissions: {
    statuses: cityStatuses,
  },
  provenance: {
    ways: { person: "gekozen", memory: "zoals eerder gekozen" },
    ratherThan: "niet: ",
    statuses: {
      scored: "score",
      between: "tussen twee",
      approximate: "bij benadering",
      "not-applicable": "n.v.t.",
      text: "woorden",
      blank: "leeg",
      unreadable: "onleesbaar",
    },
    standings: { only: "", chosen: "gekozen", rejected: "niet gekozen", open: "te kiezen" },
    rule: (score) =>
      [rule(score), ...(score.computed ? [COMPUTED] : []), ...(score.confidential ? [CONFIDENTIAL] : [])].join("; "),
    computed: COMPUTED,
    confidential: CONFIDENTIAL,
    statement: "zonder scores",
    handedIn: "woorden in plaats van scores",
    was: (value, source) => (source ? `${value} (${placeOf(source)})` : value),
    conflict: "tegenspraak",
    nothing: "niets",
    chosenInBundle: (place) => `ingevuld in de vorige bundel (${place})`,
    thisWorkbook: "deze werkmap",
    chosenInPane: "in het deelvenster",
    choiceBy: (who, why) => (why === "" ? who : `${who}: ${why}`),
    keptInWorkbook: (place) => `behouden in deze werkmap (${place})`,
  },
  questions: {
    severities,
    sentence: (finding) => findings[finding.code](finding),
    mail: (city, questions) =>
      [
        "Beste",
        "",
        `Bij het bundelen van de scores${city === "" ? "" : ` van ${city}`} viel ons dit op:`,
        "",
        ...questions.map((question) => `- ${question}`),
        "",
        "Wilt u dit nakijken en ons een aangepaste werkmap bezorgen?",
      ].join("\n"),
    mailLine: ({ file, sheet, cell }, sentence) => {
      const place = [file, sheet && `blad ${sheet}`, cell && `cel ${cell}`].filter(Boolean).join(", ");
      return place === "" ? sentence : `${place}: ${sentence}`;
    },
    conflict: cityStatuses.conflict,
    conflictOver: (over, candidates) =>
      `Over ${over} spreken cellen elkaar tegen: ${candidates
        .map(
          ({ value, source }) => `${value === null ? "n.v.t." : number(value)}${source ? ` (${placeOf(source)})` : ""}`,
        )
        .join(", ")}. Welke waarde klopt?`,
    missing: "nog open",
    missingScores: (themes, of) =>
      `${without(themes, of)} Wilt u ze aanvullen? Is een thema niet van toepassing, vul dan n.v.t. in.`,
  },
};

function without(themes: readonly string[], of: number): string {
  const [only = ""] = themes;
  if (themes.length === of) return `Voor geen enkel van de ${of} thema's hebben wij al een score.`;
  if (themes.length === 1) return `Voor 1 van de ${of} thema's hebben wij nog geen score: ${only}.`;
  return `Voor ${themes.length} van de ${of} thema's hebben wij nog geen score: ${listed(themes)}.`;
}

function placeOf({ file = "", sheet, cell }: Source): string {
  return [file, [sheet, cell].filter(Boolean).join("!")].filter(Boolean).join(", ");
}

function rule({ value, status, raw }: Score): string {
  switch (status) {
    case "scored":
      if (raw === String(value)) return "getal";
      return /\d/.test(raw) ? "getal, als tekst geschreven" : "naam of kleur van een niveau";
    case "between":
      return "midden tussen twee niveaus";
    case "approximate":
      return value === null ? "bij benadering, zonder getal: telt niet mee" : "getal bij benadering";
    case "not-applicable":
      return "niet van toepassing: telt niet mee";
    case "text":
      return "woorden: telt niet mee";
    case "unreadable":
      return "geen leesbare waarde: telt niet mee";
    case "blank":
      return "leeg";
  }
}
