/**
 * What was typed for a theme and stands in no cell yet. It outlives the choice of another cell or tab, a failure of Excel's and
 * what is no score; it goes only once it has been written.
 */
import { type ExplanationText, targetOf } from "../../actions/explain";
import { typedScore } from "../../actions/fill-in";
import type { Inspection } from "../../actions/inspect";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { isLink } from "../../domain/link";
import type { ScorePlace } from "../../layout/parse/reading";
import type { PaneStore } from "../pane-store";
import type { Answer } from "../tasks";

export type Typed = ExplanationText & { readonly score: string };

export interface Draft {
  readonly typed: Partial<Typed>;
  /** Evidence that is no link, and is to be kept all the same. */
  readonly sure?: string | undefined;
  /** What was no score when the editor went, and was said to be none: once is enough. */
  readonly told?: string | undefined;
  /** Written since the workbook was last read: shown until it is read again. */
  readonly written?: { readonly on: Inspection; readonly text: Partial<Typed> } | undefined;
}

const NONE: Draft = { typed: {} };

const all = new WeakMap<PaneStore, Map<string, Draft>>();

export function draftsOf(store: PaneStore, { sheet, cityId, themeId }: ScorePlace) {
  const drafts = all.get(store) ?? new Map<string, Draft>();
  all.set(store, drafts);
  const key = [sheet, cityId, themeId].join("\n");
  const now = () => drafts.get(key) ?? NONE;
  return {
    now,
    change: (change: Partial<Draft>) => {
      drafts.set(key, { ...now(), ...change });
    },
    /** What was typed on meanwhile is still to be written. */
    written: (on: Inspection, text: Partial<Typed>) => {
      const { typed, written, ...more } = now();
      const left = Object.entries(typed).filter(([field, value]) => text[field as keyof Typed] !== value);
      const before = written?.on === on ? written.text : {};
      drafts.set(key, { ...more, typed: Object.fromEntries(left), written: { on, text: { ...before, ...text } } });
    },
  };
}

/** What of a draft can be written, and what cannot. */
export interface Readable extends Pick<Answer, "value"> {
  readonly words: string;
  readonly text: Partial<ExplanationText>;
  readonly refused: readonly string[];
  /** Evidence that is no link: it is asked about before it is written. */
  readonly noLink: string | undefined;
}

export function readable({ typed, sure }: Draft, definition: AssessmentDefinition): Readable {
  const { score = "", target, evidence, ...text } = typed;
  const given = score.trim() === "" ? undefined : typedScore(score, definition);
  const isTargetWrong = target !== undefined && targetOf(target, definition) === "unreadable";
  const isLinked = evidence === undefined || evidence.trim() === "" || evidence === sure || isLink(evidence);
  const isRead = typeof given === "object";
  return {
    value: isRead ? given.value : undefined,
    words: isRead ? given.words : "",
    text: {
      ...text,
      ...(target !== undefined && !isTargetWrong && { target }),
      ...(evidence !== undefined && isLinked && { evidence }),
    },
    refused: [...(given && !isRead ? [score] : []), ...(isTargetWrong ? [target] : [])],
    noLink: isLinked ? undefined : evidence,
  };
}
