/** The rows of the status board: files with a trouble of their own and every city of the definition, problems first. Pure. */
import { placeKey } from "../../consolidation/candidates";
import { isAsked } from "../../consolidation/findings";
import type { Submission } from "../../consolidation/submission";
import type { Finding } from "../../domain/finding";
import { grouped } from "../../domain/grouped";
import { isUncounted, type Score } from "../../domain/score/score";
import type { Bundle, CityProgress } from "../../layout/bundle";
import type { Source } from "../../layout/located";
import type { Locale } from "../../locales/locale";
import { uncountedIn } from "./uncounted";
import { type FileTrouble, isFine, troubleText } from "./file-trouble";

export type BoardRow =
  | { readonly kind: "file"; readonly name: string; readonly text: string; readonly isFine: boolean }
  | (CityProgress & {
      readonly kind: "city";
      /** Its files in which someone must choose still. */
      readonly waiting: readonly string[];
      /** For how many themes something stands in a file that is no score: it counts as nothing. */
      readonly uncounted: number;
      /** How many cells of it are wrong besides. */
      readonly errors: number;
    });

export type Filter = "all" | "problem" | "missing";

export const FILTERS: readonly Filter[] = ["all", "problem", "missing"];

export interface BoardInput {
  readonly bundle: Pick<Bundle, "board" | "provenance" | "questions">;
  /** What was given now. */
  readonly submissions: readonly Submission[];
  /** The files of a city in which someone must choose still. */
  readonly waiting: ReadonlyMap<string, readonly string[]>;
  /** By file. */
  readonly troubles: ReadonlyMap<string, FileTrouble>;
}

export function boardRows(input: BoardInput, locale: Locale): readonly BoardRow[] {
  const { bundle, waiting, troubles } = input;
  const uncounted = uncountedOf(input);
  const byCity = grouped(uncounted, ({ cityId }) => cityId);
  const errors = errorsByCity(bundle, new Set(uncounted.map(({ source }) => placeKey(source))));
  const files = [...troubles].map(([name, trouble]): BoardRow => {
    return { kind: "file", name, text: troubleText(trouble, locale), isFine: isFine(trouble) };
  });
  const cities = bundle.board.map((progress): BoardRow => {
    const { id } = progress.city;
    return {
      kind: "city",
      ...progress,
      waiting: waiting.get(id) ?? [],
      uncounted: new Set(byCity.get(id)?.map(({ themeId }) => themeId)).size,
      errors: errors.get(id) ?? 0,
    };
  });
  return [...files, ...cities].sort((one, other) => rankOf(one) - rankOf(other));
}

export function isShown(row: BoardRow, filter: Filter): boolean {
  if (filter === "all") return true;
  return filter === "missing" ? isMissing(row) : rankOf(row) < RANKS.missing;
}

/** In which it stands: what someone must do something about first, then who is waited for. */
const RANKS = {
  wrong: 0,
  waiting: 1,
  conflict: 2,
  errors: 3,
  "no-scores": 4,
  partial: 5,
  missing: 6,
  complete: 7,
  fine: 8,
} as const;

function rankOf(row: BoardRow): number {
  if (row.kind === "file") return row.isFine ? RANKS.fine : RANKS.wrong;
  if (row.waiting.length > 0) return RANKS.waiting;
  if (row.status === "conflict") return RANKS.conflict;
  return row.uncounted + row.errors > 0 ? RANKS.errors : RANKS[row.status];
}

/** A city of which a file waits for a choice only looks as if it were missing. */
function isMissing(row: BoardRow): boolean {
  return row.kind === "city" && row.status === "missing" && row.waiting.length === 0;
}

interface Uncounted {
  readonly cityId: string;
  readonly themeId: string;
  readonly source: Source;
}

/** In the files that were given now, and what the bundle has of those of before; not where something else was chosen or typed for it. */
function uncountedOf({ bundle: { board, provenance }, submissions }: BoardInput): readonly Uncounted[] {
  const inWords = new Set(board.flatMap(({ city, status }) => (status === "no-scores" ? city.id : [])));
  const keyOf = (source: Source, { raw }: Score) => `${placeKey(source)}\n${raw}`;
  const rows = provenance.flatMap(({ cityId, about, source, ruling }) =>
    about.kind === "score" && isUncounted(about.score) && source
      ? { cityId, themeId: about.themeId, source, key: keyOf(source, about.score), isRejected: ruling === "rejected" }
      : [],
  );
  const rejected = new Set(rows.flatMap(({ key, isRejected }) => (isRejected ? key : [])));
  const held = rows.filter(({ cityId, isRejected }) => !isRejected && !inWords.has(cityId));
  const given = submissions.flatMap(({ file, reading }) =>
    uncountedIn(reading).flatMap(({ cityId, themeId, score, source }) => {
      const here = { file, ...source };
      return rejected.has(keyOf(here, score)) ? [] : { cityId, themeId, source: here };
    }),
  );
  return [...held, ...given];
}

function errorsByCity(
  { questions }: Pick<Bundle, "questions">,
  uncounted: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const errors = new Map<string, number>();
  const isWrong = (finding: Finding) =>
    finding.severity === "error" && !isAsked(finding) && !uncounted.has(placeKey(finding));
  for (const question of questions)
    if (question.kind === "finding" && question.city && isWrong(question.finding))
      errors.set(question.city.id, (errors.get(question.city.id) ?? 0) + 1);
  return errors;
}
