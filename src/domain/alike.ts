/**
 * Thousands of the same finding are one, with a count: who reads them looks at the first and knows the rest. Nothing is
 * dropped: each group holds all of its findings. Pure; cost grows with the number of findings.
 */
import type { Finding } from "./finding";

export interface Alike<T> {
  /** The first of them, which stands for all. */
  readonly first: T;
  /** All of them, in the order in which they came. */
  readonly all: readonly T[];
}

/** As many of one code on one sheet can be looked through one by one. */
const FEW_ON_A_SHEET = 20;
/** As many lines of one code, over all sheets and files. */
const FEW_LINES = 100;

/**
 * In the order of the first of each. Many of one code on a sheet are one group, and so are those on very many sheets; whatever
 * is on its own is a group of one.
 */
export function alike<T>(items: readonly T[], findingOf: (item: T) => Finding): readonly Alike<T>[] {
  const onSheets = merged(
    items.map((item) => [item]),
    {
      keyOf: (item) => {
        const { code, file = "", sheet } = findingOf(item);
        return [code, file, sheet].join("\n");
      },
      few: FEW_ON_A_SHEET,
    },
  );
  const all = merged(onSheets, { keyOf: (item) => findingOf(item).code, few: FEW_LINES });
  return all.flatMap((group) => group.slice(0, 1).map((first) => ({ first, all: group })));
}

interface Merging<T> {
  readonly keyOf: (item: T) => string;
  /** Up to as many of one key stay apart. */
  readonly few: number;
}

function merged<T>(groups: readonly (readonly T[])[], { keyOf, few }: Merging<T>): readonly (readonly T[])[] {
  const byKey = new Map<string, (readonly T[])[]>();
  const keyed = groups.map((group) => {
    const key = group.slice(0, 1).map(keyOf).join("");
    const own = byKey.get(key) ?? [];
    own.push(group);
    byKey.set(key, own);
    return own;
  });
  return groups.flatMap((group, index) => {
    const own = keyed[index] ?? [];
    if (own.length <= few) return [group];
    return own[0] === group ? [own.flat()] : [];
  });
}

/** What there is to say of a group beside the sentence of its first. */
export interface AlikeSummary {
  readonly count: number;
  /** Each of a cell, each of a whole file, or something else. */
  readonly unit: "cells" | "files" | "times";
  /** How many files they are in. */
  readonly files: number;
  /** Where the first few stand, each as `[file, sheet, cell]`. */
  readonly places: readonly Pick<Finding, "file" | "sheet" | "cell">[];
  /** Was the same read in all of them? Else the first is only an example. */
  readonly isSame: boolean;
}

/** As many are named. */
const NAMED = 3;

export function summaryOf(findings: readonly Finding[]): AlikeSummary {
  const [first] = findings;
  const isFile = findings.every(({ sheet, cell }) => sheet === "" && cell === "");
  return {
    count: findings.length,
    unit: findings.every(({ cell }) => cell !== "") ? "cells" : isFile ? "files" : "times",
    files: new Set(findings.map(({ file }) => file)).size,
    places: findings.slice(0, NAMED),
    isSame: findings.every(({ raw, suggestion }) => raw === first?.raw && suggestion === first.suggestion),
  };
}
