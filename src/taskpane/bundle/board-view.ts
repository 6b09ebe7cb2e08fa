/** The rows of the status board: files with a trouble of their own and every city of the definition, problems first. Pure. */
import type { Finding } from "../../domain/finding";
import type { Bundle, CityProgress } from "../../layout/bundle";
import type { Locale } from "../../locales/locale";
import { type FileTrouble, isFine, troubleText } from "./file-trouble";

export type BoardRow =
  | { readonly kind: "file"; readonly name: string; readonly text: string; readonly isFine: boolean }
  | (CityProgress & {
      readonly kind: "city";
      /** Its files in which someone must choose still. */
      readonly waiting: readonly string[];
      /** How many cells of it are wrong. */
      readonly errors: number;
    });

export type Filter = "all" | "problem" | "missing";

export const FILTERS: readonly Filter[] = ["all", "problem", "missing"];

export interface BoardInput {
  readonly bundle: Pick<Bundle, "board" | "questions">;
  /** The files of a city in which someone must choose still. */
  readonly waiting: ReadonlyMap<string, readonly string[]>;
  /** By file. */
  readonly troubles: ReadonlyMap<string, FileTrouble>;
}

export function boardRows({ bundle, waiting, troubles }: BoardInput, locale: Locale): readonly BoardRow[] {
  const errors = errorsByCity(bundle);
  const files = [...troubles].map(([name, trouble]): BoardRow => {
    return { kind: "file", name, text: troubleText(trouble, locale), isFine: isFine(trouble) };
  });
  const cities = bundle.board.map((progress): BoardRow => {
    const { id } = progress.city;
    return { kind: "city", ...progress, waiting: waiting.get(id) ?? [], errors: errors.get(id) ?? 0 };
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
  return row.errors > 0 ? RANKS.errors : RANKS[row.status];
}

/** A city of which a file waits for a choice only looks as if it were missing. */
function isMissing(row: BoardRow): boolean {
  return row.kind === "city" && row.status === "missing" && row.waiting.length === 0;
}

function errorsByCity({ questions }: Pick<Bundle, "questions">): ReadonlyMap<string, number> {
  const errors = new Map<string, number>();
  const isWrong = ({ severity }: Finding) => severity === "error";
  for (const question of questions)
    if (question.kind === "finding" && question.city && isWrong(question.finding))
      errors.set(question.city.id, (errors.get(question.city.id) ?? 0) + 1);
  return errors;
}
