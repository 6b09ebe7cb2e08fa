/** Many seeds, counted by kind. */
import type { Outcome } from "./judge";
import { tried, type Tried } from "./tried";

export type Counts = Readonly<Record<Outcome, number>>;

export interface Tally {
  readonly outcomes: Counts;
  readonly byOrientation: Readonly<Record<string, Counts>>;
  readonly byCast: Readonly<Record<string, Counts>>;
  readonly byCompanion: Readonly<Record<string, Counts>>;
  /** Wrong or silent. */
  readonly failed: readonly Tried[];
  /** In per cent. */
  readonly readWhereStated: number;
}

export function tallied(from: number, seeds: number): Tally {
  const all = Array.from({ length: seeds }, (_, at) => tried(from + at));
  const stated = all.filter(({ made }) => made.stated);
  return {
    outcomes: counted(all),
    byOrientation: grouped(all, ({ made }) => made.orientation),
    byCast: grouped(all, ({ made }) => made.cast.replace(", and words", "")),
    byCompanion: grouped(all, ({ made }) => made.companion),
    failed: all.filter(({ outcome }) => outcome === "wrong" || outcome === "silent"),
    readWhereStated: stated.length === 0 ? 100 : (100 * counted(stated).right) / stated.length,
  };
}

function grouped(all: readonly Tried[], by: (one: Tried) => string): Readonly<Record<string, Counts>> {
  const kinds = [...new Set(all.map(by))].sort();
  return Object.fromEntries(kinds.map((kind) => [kind, counted(all.filter((one) => by(one) === kind))]));
}

function counted(all: readonly Tried[]): Counts {
  const count = (outcome: Outcome): number => all.filter((one) => one.outcome === outcome).length;
  return { right: count("right"), asked: count("asked"), wrong: count("wrong"), silent: count("silent") };
}
