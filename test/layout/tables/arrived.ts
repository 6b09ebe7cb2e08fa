/** The words of a reading: each on a line with its cell, what it says of words that it does not take, and whether both are right. */
import type { WorkbookReading } from "../../../src/layout/parse/reading";
import type { Truth } from "./generate/page";

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

type Read = Pick<WorkbookReading, "explanations" | "findings" | "scores">;

/** Words that are said to be of another city, theme or field than they are, or that are no reason at all. */
export function wrongWords({ words }: Truth, { explanations }: Read): readonly string[] {
  if (words === undefined) return [];
  return explanations.flatMap(({ cityId, themeId, sources, ...kept }) =>
    FIELDS.filter((field) => kept[field] !== "").flatMap((field) => {
      const own = words.filter((said) => said.cityId === cityId && said.themeId === themeId && said.field === field);
      const { sheet, cell } = sources[field] ?? { sheet: "", cell: "" };
      const isFrom = own.some((said) => said.sheet === sheet && said.cell === cell);
      // What comes behind the first is on a line of its own, behind its heading.
      const lines = kept[field].split("\n").map((line, at) => (at === 0 ? line : line.replace(/^[^:]*: /, "")));
      const isSaid = lines.every((line) => own.some(({ text }) => text === line));
      return isFrom && isSaid ? [] : [`${cityId}.${themeId} is given "${kept[field]}" for its ${field} from ${cell}`];
    }),
  );
}

/** Words beside a score that is read, of which nothing arrives and nothing is said. */
export function lostWords({ words = [] }: Truth, { explanations, findings, scores }: Read): readonly string[] {
  return words
    .filter(({ sheet, cityId, themeId }) =>
      scores.some((each) => each.cityId === cityId && each.themeId === themeId && each.source.sheet === sheet),
    )
    .filter(({ cityId, themeId, field, text }) => {
      const own = explanations.filter((each) => each.cityId === cityId && each.themeId === themeId);
      return field === undefined || !own.some((each) => each[field].includes(text));
    })
    .filter(
      ({ sheet, cell, heading }) =>
        !findings.some(
          (each) =>
            each.sheet === sheet &&
            (each.cell === cell || (each.code === "text-not-taken" && each.raw.includes(heading))),
        ),
    )
    .map(({ sheet, cell, text }) => `nothing is said of "${text}" in ${sheet}!${cell}`);
}
