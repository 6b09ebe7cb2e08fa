/**
 * Words that stand on the sheets of a bundle, beside what its Herkomst remembers of them. What a person typed, chose by leaving
 * one of several, or emptied, counts; what has no cell there any more is remembered still.
 */
import { grouped } from "../domain/grouped";
import { wordsKey, wordsOutcome } from "../domain/measurement/words";
import type { SaidWords } from "../layout/sheets/said-words";
import type { Candidate } from "./candidates";
import { choosable, settle, type Settlement } from "./settle";

export interface TakeOverWords {
  /** The name of the bundle's file. */
  readonly file: string;
  readonly said: readonly SaidWords[];
  /** By `wordsKey`, the words for which the bundle's sheets have a cell; absent for a workbook without a memory. */
  readonly places: ReadonlyMap<string, { readonly sheet: string; readonly cell: string }> | undefined;
  readonly filledIn: (place: string) => string;
}

export function takeOverWords(
  into: Map<string, Settlement<string>>,
  { file, said, places, filledIn }: TakeOverWords,
): void {
  const shown = grouped(said, wordsKey);
  const by = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }) =>
    filledIn(`${file}, ${sheet}!${cell}`);
  for (const [key, all] of shown) {
    const [first] = all;
    const outcome = wordsOutcome(first.field);
    const before = into.get(key);
    const known = before ? choosable([], before) : [];
    const candidates = new Map<string | number | undefined, Candidate<string>>();
    for (const { text, source } of all) {
      const same = known.find((each) => outcome(each.said) === outcome(text));
      if (!candidates.has(outcome(text))) candidates.set(outcome(text), same ?? inBundle(text, source));
    }
    if (!places) {
      const now = [...known, ...all.map(({ text, source }) => inBundle(text, source))];
      into.set(key, settle({ now, before: undefined, outcome }));
    } else if (candidates.size > 1) {
      const open = before?.counted ? [] : (before?.others ?? []).map((each) => outcome(each.said));
      const isAsLeft =
        new Set(open).size === candidates.size && [...candidates.keys()].every((each) => open.includes(each));
      const rejected = known.filter((each) => !candidates.has(outcome(each.said)));
      if (!isAsLeft) into.set(key, { counted: undefined, chosenBy: "", others: [...candidates.values()], rejected });
    } else {
      const [[told, counted] = [undefined, undefined]] = candidates;
      if (!counted) continue;
      if (before?.counted && outcome(before.counted.said) === told) {
        const heldIn = { file, ...first.source };
        into.set(key, { ...before, counted: { ...before.counted, heldIn } });
        continue;
      }
      const others = known.filter((each) => outcome(each.said) !== told);
      into.set(key, { counted, chosenBy: by(first.source), others });
    }
  }
  for (const [key, place] of places ?? []) {
    const before = into.get(key);
    const isEmptied = before && !shown.has(key) && before.counted?.said !== "";
    if (isEmptied)
      into.set(key, {
        counted: { said: "", source: { file, ...place } },
        chosenBy: by(place),
        others: choosable([], before),
      });
  }

  function inBundle(text: string, source: SaidWords["source"]): Candidate<string> {
    return { said: text, source: { file, ...source } };
  }
}
