/** What writing a bundle changes, or changed, in sentences that count as a person would. */
import { counted, listed } from "../../layout/dutch";

/** What a person would count, by what becomes of it; and what has no cell. */
export interface Told {
  readonly changed: readonly ToldKind[];
  readonly uncounted: readonly ToldKind[];
  readonly again: readonly ToldKind[];
  readonly contested: readonly ToldKind[];
  readonly emptied: readonly ToldKind[];
  readonly unplaced: number;
}

interface ToldKind {
  readonly kind: keyof typeof KINDS;
  readonly count: number;
  readonly cities: readonly { readonly name: string; readonly count: number }[];
}

const KINDS = {
  scores: ["score", "scores"],
  fte: ["VTE-cijfer", "VTE-cijfers"],
  words: ["tekst", "teksten"],
} as const;

/** Cities and sheets beyond these are counted, not named. */
export const FEW = 3;

/** @param isOne of what is counted: the verb goes along */
type Saying = (all: string, isOne: boolean) => string;

type Sayings = Readonly<Record<"uncounted" | "again" | "contested" | "emptied" | "unplaced", Saying>>;

const uncounted: Saying = (all, isOne) =>
  isOne ? `${all} is niet gelezen en telt niet mee.` : `${all} zijn niet gelezen en tellen niet mee.`;

export const BEFORE: Sayings = {
  uncounted,
  again: (all, isOne) => `${all} ${isOne ? "was leeg en wordt" : "waren leeg en worden"} opnieuw ingevuld.`,
  contested: (all, isOne) => `${all} ${isOne ? "wordt" : "worden"} leeg tot iemand kiest.`,
  emptied: (all, isOne) => `${all} ${isOne ? "wordt" : "worden"} leeg.`,
  unplaced: (all, isOne) =>
    `${all} ${isOne ? "heeft geen plaats op het blad en wordt" : "hebben geen plaats op de bladen en worden"} nergens geschreven.`,
};

export const AFTER: Sayings = {
  uncounted,
  again: (all, isOne) => `${all} ${isOne ? "was leeg en is" : "waren leeg en zijn"} opnieuw ingevuld.`,
  contested: (all, isOne) => `${all} ${isOne ? "is" : "zijn"} leeg tot iemand kiest.`,
  emptied: (all, isOne) => `${all} ${isOne ? "is" : "zijn"} leeggemaakt.`,
  unplaced: (all, isOne) =>
    `${all} ${isOne ? "had geen plaats op het blad en is" : "hadden geen plaats op de bladen en zijn"} nergens geschreven.`,
};

/** A sentence for each that there is. */
export function toldIn(told: Told, { unplaced, ...sayings }: Sayings, changed: Saying): string {
  const counts = [
    { kinds: told.changed, say: changed },
    ...FATES.map((fate) => ({ kinds: told[fate], say: sayings[fate] })),
  ];
  const count = told.unplaced;
  return [
    ...counts.flatMap(({ kinds, say }) => (kinds.length === 0 ? [] : say(kindsText(kinds), isOneOf(kinds)))),
    ...(count === 0
      ? []
      : [unplaced(`${counted(count)} ${count === 1 ? "waarde of tekst" : "waarden of teksten"}`, count === 1)]),
  ].join(" ");
}

const FATES = ["uncounted", "again", "contested", "emptied"] as const;

function isOneOf(kinds: readonly ToldKind[]): boolean {
  return kinds.reduce((sum, { count }) => sum + count, 0) === 1;
}

/** @example kindsText(kinds) // "3 scores van Gent en 1 VTE-cijfer van Aalst" */
function kindsText(kinds: readonly ToldKind[]): string {
  const counting = (kind: keyof typeof KINDS, count: number) => `${counted(count)} ${KINDS[kind][count === 1 ? 0 : 1]}`;
  return listed(
    kinds.flatMap(({ kind, count, cities }) =>
      cities.length > FEW
        ? [`${counting(kind, count)} van ${counted(cities.length)} steden`]
        : cities.map((city) => `${counting(kind, city.count)} van ${city.name}`),
    ),
  );
}
