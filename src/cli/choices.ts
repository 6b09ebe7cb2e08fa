/** From `--choose` to choices: by then it is known which cities, themes and files there are. */
import { basename } from "node:path";
import type { Choice, RefusedChoice } from "../consolidation/choice";
import type { Consolidation } from "../consolidation/consolidation";
import { takenFrom } from "../consolidation/newest";
import type { AssessmentDefinition, Named } from "../domain/definition/definition";
import { fold, identify } from "../domain/definition/identity";
import { FTE } from "../domain/definition/subject";
import { refusals } from "../locales/nl/command-refusals";
import { OF_CITY, type WordsAbout } from "../domain/measurement/words";
import { columnTitle, wordsAsked } from "../layout/sheets/said-words";
import { stadsfiches } from "../layout/sheets/stadsfiches";
import type { AskedChoice } from "./arguments";
import { oneNamed } from "./named";
import { UsageError } from "./usage-error";

/** What stands for the theme in a choice over FTE. */
const OVER_FTE = new Set([FTE.id, "vte"]);

/**
 * @param files as they are called in sources.
 * @throws {UsageError} for a city, theme or file that is not there.
 */
export function choicesFrom(
  asked: readonly AskedChoice[],
  { cities, themes }: AssessmentDefinition,
  files: readonly string[],
): readonly Choice[] {
  return asked.flatMap(({ city, theme, file }) => {
    if (theme === undefined) return [];
    const cityId = oneNamed(cities, city, "stad").id;
    const words = wordsNamed(theme, themes);
    if (words) {
      const name = fileNamed(file, files);
      return { cityId, ...words, by: `--choose ${cityId}.${theme}=${name}`, take: { kind: "candidate", file: name } };
    }
    const subjectId = OVER_FTE.has(theme.toLowerCase()) ? FTE.id : oneNamed(themes, theme, "thema").id;
    const name = fileNamed(file, files);
    return {
      cityId,
      subjectId,
      by: `--choose ${cityId}.${subjectId}=${name}`,
      take: { kind: "candidate", file: name },
    };
  });
}

/**
 * Those that name a city alone: what its files contradict each other over, all of it from one of them. What that says nothing of, or
 * two things, stays open.
 * @param conflicts what is open still: a choice that names a theme goes first
 * @throws {UsageError} for a city or file that is not there, or where the file settles nothing.
 */
export function cityChoicesFrom(
  asked: readonly AskedChoice[],
  { definition: { cities }, conflicts }: Pick<Consolidation, "definition" | "conflicts">,
  files: readonly string[],
): readonly Choice[] {
  return asked.flatMap(({ city, theme, file }) => {
    if (theme !== undefined) return [];
    const cityId = oneNamed(cities, city, "stad").id;
    const name = fileNamed(file, files);
    const own = conflicts.filter((conflict) => conflict.cityId === cityId);
    const { takes } = takenFrom(name, own);
    if (takes.length === 0) throw new UsageError(refusals.settlesNothing(name, cityId, own.length > 0));
    return takes.map((take) => ({ ...take, by: `--choose ${cityId}=${name}` }));
  });
}

/** A column of a theme, or of the city itself: "strategie.motivatie", "stadsfiches.klimaatteam". */
function wordsNamed(asked: string, themes: readonly Named[]): Omit<WordsAbout, "cityId"> | undefined {
  const [, of = "", column = ""] = /^(.+)\.([^.]+)$/.exec(asked) ?? [];
  const subjectId = fold(of) === fold(stadsfiches.tab) ? OF_CITY : identify(of, themes)?.id;
  return wordsAsked({ themes }).find(
    (each) => each.subjectId === subjectId && [columnTitle(each), each.field].map(fold).includes(fold(column)),
  );
}

function fileNamed(asked: string, files: readonly string[]): string {
  const [only, ...others] = files.includes(asked)
    ? [asked]
    : files.filter((file) => basename(file) === basename(asked));
  if (only === undefined) throw new UsageError(refusals.noSuchFile(asked));
  if (others.length > 0) throw new UsageError(refusals.severalFiles(asked, [only, ...others]));
  return only;
}

/** @throws {UsageError} when a choice fits nothing: someone meant something else. */
export function refuseWrongChoices([refused]: readonly RefusedChoice[]): void {
  if (!refused) return;
  const { choice, problem, files } = refused;
  const { cityId, subjectId, field } = choice;
  const what = [cityId, subjectId, field].filter(Boolean).join(".");
  const file = choice.take.kind === "candidate" ? choice.take.file : "";
  if (problem === "ambiguous") throw new UsageError(refusals.ambiguous(file, what));
  throw new UsageError(refusals.noValue(file, what, files));
}
