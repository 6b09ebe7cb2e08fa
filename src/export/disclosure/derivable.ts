/**
 * The disclosure check: can anything be worked out about a group of fewer cities than is allowed, by adding and subtracting
 * whatever is published? Exact: a group is given away when some combination of all figures has terms for it alone. Cities
 * that stand in the same figures cannot be told apart, so only groups of such classes are tried.
 * Limit: with more than `MOST_GROUPS` of them nothing is proven, and what is not proven counts as given away.
 */
import { type Exposed, type Figure, type NamedValue, NOTHING_EXPOSED, type Period, type Place } from "./figure";
import { vanishing } from "./vanishing";

export interface Disclosure {
  readonly measure: string;
  /** Of whom something could be worked out; empty when there is too much to check. */
  readonly cityIds: readonly string[];
  /** The cells that give it away together. */
  readonly places: readonly Place[];
  /** Those of them that are figures of this export, in its order: to leave out one is to give nothing away. */
  readonly figures: readonly Figure[];
}

export interface DisclosureInput {
  readonly exposed: Exposed;
  /** What was exported before: it cannot be taken back, but may give away more beside this. */
  readonly earlier?: Exposed;
  readonly smallestGroup: number;
}

const MOST_GROUPS = 20_000;

export function disclosures(input: DisclosureInput): readonly Disclosure[] {
  const { exposed, earlier = NOTHING_EXPOSED } = input;
  const [own, before] = [byMeasure(exposed.figures), byMeasure(earlier.figures)];
  const named = byMeasure([...exposed.named, ...earlier.named]);
  return [...own].flatMap(([measure, figures]) =>
    ofMeasure(measure, {
      ...{ own: figures, before: before.get(measure) ?? [], named: named.get(measure) ?? [] },
      smallestGroup: input.smallestGroup,
    }),
  );
}

/** Figures of different measures say nothing of each other. */
export function byMeasure<T extends { readonly measure: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const each of all) {
    const list = lists.get(each.measure);
    if (list) list.push(each);
    else lists.set(each.measure, [each]);
  }
  return lists;
}

interface MeasureInput extends Pick<DisclosureInput, "smallestGroup"> {
  readonly own: readonly Figure[];
  readonly before: readonly Figure[];
  readonly named: readonly NamedValue[];
}

function ofMeasure(measure: string, { own, before, named, smallestGroup }: MeasureInput): readonly Disclosure[] {
  const figures = [...own, ...before];
  const classes = classesOf(figures, named);
  const groups = groupsOf(classes, smallestGroup - 1);
  if (!groups) return [{ measure, cityIds: [], places: figures.map(({ place }) => place), figures: own }];
  const found: { readonly group: readonly CityClass[]; readonly disclosure: Disclosure }[] = [];
  for (const group of groups) {
    if (found.some((smaller) => smaller.group.every((each) => group.includes(each)))) continue;
    if (witness(before, group, classes)) continue;
    const used = witness(figures, group, classes);
    if (!used) continue;
    const places = [...used.map(({ place }) => place), ...namedIn(used, named)];
    const cityIds = group.flatMap((each) => each.cityIds);
    const disclosure = { measure, cityIds, places, figures: used.filter((figure) => own.includes(figure)) };
    found.push({ group, disclosure });
  }
  return found.map(({ disclosure }) => disclosure);
}

/** Cities that stand in the same figures, with the same signs. */
interface CityClass {
  readonly cityIds: readonly string[];
  /** How their value counts in a figure, per measurement. */
  readonly weights: (figure: Figure) => readonly number[];
}

const PERIODS: readonly Period[] = ["now", "before"];

function classesOf(figures: readonly Figure[], named: readonly NamedValue[]): readonly CityClass[] {
  const known = new Set(named.map(({ cityId }) => cityId));
  const cityIds = new Set(figures.flatMap(({ terms }) => terms.map(({ cityId }) => cityId)));
  const weights = new Map(figures.map((figure) => [figure, weightsIn(figure)]));
  const weightsOf = (cityId: string, figure: Figure) => weights.get(figure)?.get(cityId) ?? PERIODS.map(() => 0);
  const classes = new Map<string, string[]>();
  for (const cityId of cityIds) {
    if (known.has(cityId)) continue;
    const key = JSON.stringify(figures.map((figure) => weightsOf(cityId, figure)));
    const alike = classes.get(key);
    if (alike) alike.push(cityId);
    else classes.set(key, [cityId]);
  }
  return [...classes.values()].map((ids) => ({ cityIds: ids, weights: (figure) => weightsOf(ids[0] ?? "", figure) }));
}

/** How each city counts in a figure, per measurement. */
function weightsIn({ terms }: Figure): ReadonlyMap<string, readonly number[]> {
  const weights = new Map<string, number[]>();
  for (const { cityId, period, sign } of terms) {
    const own = weights.get(cityId) ?? PERIODS.map(() => 0);
    weights.set(cityId, own);
    const at = PERIODS.indexOf(period);
    own[at] = (own[at] ?? 0) + sign;
  }
  return weights;
}

/** Every group of whole classes with so many cities at most, smallest first; `undefined` when there are too many. */
function groupsOf(classes: readonly CityClass[], most: number): readonly (readonly CityClass[])[] | undefined {
  const groups: (readonly CityClass[])[] = [];
  let last: readonly { readonly group: readonly CityClass[]; readonly next: number; readonly size: number }[] = [
    { group: [], next: 0, size: 0 },
  ];
  while (last.length > 0) {
    last = last.flatMap(({ group, next, size }) =>
      classes.flatMap((each, index) => {
        const total = size + each.cityIds.length;
        return index < next || total > most ? [] : [{ group: [...group, each], next: index + 1, size: total }];
      }),
    );
    groups.push(...last.map(({ group }) => group));
    if (groups.length > MOST_GROUPS) return undefined;
  }
  return groups;
}

/** Figures that, combined, say something of this group and of nobody else; of several such, as few as were found. */
function witness(
  figures: readonly Figure[],
  group: readonly CityClass[],
  classes: readonly CityClass[],
): readonly Figure[] | undefined {
  const others = classes.filter((each) => !group.includes(each));
  const width = others.length * PERIODS.length;
  const end = classes.length * PERIODS.length;
  const rows = figures.map((figure, index) => [
    ...[...others, ...group].flatMap((each) => each.weights(figure)),
    ...figures.map((_, other) => (other === index ? 1 : 0)),
  ]);
  const telling = vanishing(rows, width).filter((row) => row.slice(width, end).some((value) => value !== 0));
  const used = telling.map((row) => figures.filter((_, index) => row[end + index] !== 0));
  return used.sort((a, b) => a.length - b.length)[0];
}

function namedIn(figures: readonly Figure[], named: readonly NamedValue[]): readonly Place[] {
  const cityIds = new Set(figures.flatMap(({ terms }) => terms.map(({ cityId }) => cityId)));
  return named.filter(({ cityId }) => cityIds.has(cityId)).map(({ place }) => place);
}
