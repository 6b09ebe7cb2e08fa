/** The words of a reading, each on a line with its cell, and what it says of words that it does not take. */
import type { WorkbookReading } from "../../../src/layout/parse/reading";

const FIELDS = ["motivation", "strong", "improve", "evidence"] as const;

/** `gent strategie motivation C3: omdat het plan er is` */
export function arrived({ explanations, goodPractices }: WorkbookReading): readonly string[] {
  return [
    ...explanations.flatMap(({ cityId, themeId, sources, ...said }) =>
      FIELDS.filter((field) => said[field] !== "").map(
        (field) => `${cityId} ${themeId} ${field} ${sources[field]?.cell ?? "?"}: ${said[field]}`,
      ),
    ),
    ...goodPractices.map(
      ({ cityId, themeId, practice, source }) => `${cityId} ${themeId} practice ${source.cell}: ${practice}`,
    ),
  ];
}

/** `D2: Contactpersoon` */
export function notTaken({ findings }: WorkbookReading): readonly string[] {
  return findings.filter(({ code }) => code === "text-not-taken").map(({ cell, raw }) => `${cell}: ${raw}`);
}
