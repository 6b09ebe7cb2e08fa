/** The rules of DESIGN's _Twinning_ once more, written down plainly and without a flow: what a set of pairs is worth. */
import { type Hit, needsOf } from "../../../src/domain/twinning/hits";
import { inOrder, type Pairing, pairingKey } from "../../../src/domain/twinning/pairing";
import type { TwinningInput } from "../../../src/domain/twinning/propose";

export const eligible = ({ cities, definition, settings }: TwinningInput): readonly Hit[] =>
  definition.themes.flatMap(({ id: themeId }) =>
    definition.cities.flatMap(({ id: learner }) =>
      definition.cities.flatMap(({ id: donor }) => {
        const [low, high] = [learner, donor].map((id) =>
          cities.find(({ city }) => city.id === id)?.scores.get(themeId),
        );
        const [one, other] = [low?.value ?? null, high?.value ?? null];
        if (one === null || other === null || other < settings.minimum || other - one < settings.difference) return [];
        const isLow = low?.status !== "scored";
        const isHigh = high?.status !== "scored";
        const rough = isLow && isHigh ? "both" : isLow ? "learner" : isHigh ? "donor" : undefined;
        return [{ themeId, learner, donor, learnerValue: one, donorValue: other, rough }];
      }),
    ),
  );

/** In order, more is better; then a number for each pair that could be, the earliest first. Values in quarters are exact. */
export function worthOf(matches: readonly Hit[], input: TwinningInput): readonly number[] {
  const { definition, workPackages, goodPractices, groupOf } = input;
  const hits = eligible(input);
  const all: readonly Pairing[] = [...matches, ...input.pins];
  const count = (of: readonly Hit[], counts: (hit: Hit) => boolean) => of.filter(counts).length;
  const hasHit = (learner: string, donor: string) => hits.some((hit) => hit.learner === learner && hit.donor === donor);
  const priority = (themeId: string) =>
    [1, 2, 3, 4].find((each) => workPackages.some((one) => one.themeIds.includes(themeId) && one.priority === each));
  const loads = definition.cities.map(({ id }) => all.filter(({ donor }) => donor === id).length);
  const keys = new Set(matches.map(pairingKey));
  return [
    new Set(all.map(({ learner }) => learner)).size,
    all.length,
    count(matches, ({ learnerValue }) => learnerValue < 3),
    matches.reduce((sum, { themeId }) => sum + 5 - (priority(themeId) ?? 5), 0),
    count(matches, ({ learner, donor }) => hasHit(learner, donor) && hasHit(donor, learner)),
    count(matches, ({ themeId, donor }) =>
      goodPractices.some((one) => one.cityId === donor && one.themeId === themeId),
    ),
    count(matches, ({ learner, donor }) => groupOf(learner) !== undefined && groupOf(learner) === groupOf(donor)),
    matches.reduce((sum, { learnerValue, donorValue }) => sum + donorValue - learnerValue, 0),
    -loads.reduce((sum, load) => sum + load * load, 0),
    ...inOrder(hits, definition).map((hit) => Number(keys.has(pairingKey(hit)))),
  ];
}

export function isBetter(one: readonly number[], other: readonly number[]): boolean {
  const index = one.findIndex((each, place) => each !== other[place]);
  return index >= 0 && (one[index] ?? 0) > (other[index] ?? 0);
}

/** Every set of pairs beside the pins that keeps to what a city can bear. */
export function* allowed({ pins, bans, settings, ...input }: TwinningInput): Generator<readonly Hit[]> {
  const banned = new Set(bans.map(pairingKey));
  const free = eligible({ pins, bans, settings, ...input }).filter((hit) => !banned.has(pairingKey(hit)));
  yield* more([], 0);

  function* more(made: readonly Hit[], next: number): Generator<readonly Hit[]> {
    yield made;
    for (let index = next; index < free.length; index++) {
      const hit = free[index];
      if (hit && fits(hit, [...made, ...pins])) yield* more([...made, hit], index + 1);
    }
  }

  function fits({ themeId, learner, donor }: Hit, made: readonly Pairing[]): boolean {
    return (
      made.filter((each) => each.donor === donor).length < settings.perDonor &&
      made.filter((each) => each.learner === learner).length < settings.perLearner &&
      !made.some((each) => each.learner === learner && each.themeId === themeId)
    );
  }
}

/**
 * Is there a way to make an answer better by changing it along a circle? Bellman and Ford, over what each city may still take on
 * or give up; without one, no other answer is better by the objectives before the order.
 */
export function canBeBettered(matches: readonly Hit[], input: TwinningInput): boolean {
  const { settings, pins } = input;
  const hits = eligible(input);
  const arcs: { readonly from: string; readonly to: string; readonly cost: readonly number[] }[] = [];
  const used = ({ from, to, cost }: (typeof arcs)[number], isUsed: boolean) =>
    arcs.push(isUsed ? { from: to, to: from, cost: cost.map((each) => -each) } : { from, to, cost });
  // What a match adds to each objective, but for learners and loads: these depend on how many there are.
  const nothing = Array.from({ length: 9 }, () => 0);
  const at = (place: number, number: number) => nothing.map((each, index) => (index === place ? number : each));
  for (const hit of hits) {
    if (pins.some(({ themeId, learner }) => themeId === hit.themeId && learner === hit.learner)) continue;
    const alone = worthOf([hit], { ...input, pins: [] }).slice(0, 9);
    const cost = alone.map((each, index) => (index === 0 || index === 8 ? 0 : -each));
    const isUsed = matches.some((each) => pairingKey(each) === pairingKey(hit));
    used({ from: `need ${hit.themeId} ${hit.learner}`, to: `donor ${hit.donor}`, cost }, isUsed);
  }
  for (const { themeId, learner } of needsOf(hits))
    used(
      { from: `learner ${learner}`, to: `need ${themeId} ${learner}`, cost: nothing },
      matches.some((each) => each.themeId === themeId && each.learner === learner),
    );
  const learning = (id: string, of: readonly Pairing[]) => of.filter(({ learner }) => learner === id).length;
  const asked = (id: string, of: readonly Pairing[]) => of.filter(({ donor }) => donor === id).length;
  const all = [...pins, ...matches];
  for (const id of new Set(hits.map(({ learner }) => learner)))
    for (let nth = learning(id, pins); nth < settings.perLearner; nth++)
      used({ from: "source", to: `learner ${id}`, cost: at(0, nth === 0 ? -1 : 0) }, nth < learning(id, all));
  for (const id of new Set(hits.map(({ donor }) => donor)))
    for (let nth = asked(id, pins); nth < settings.perDonor; nth++)
      used({ from: `donor ${id}`, to: "sink", cost: at(8, 2 * nth + 1) }, nth < asked(id, all));
  // One more or one less may be sent.
  arcs.push({ from: "sink", to: "source", cost: nothing }, { from: "source", to: "sink", cost: nothing });
  return hasNegativeCircle(arcs);
}

function hasNegativeCircle(
  arcs: readonly { readonly from: string; readonly to: string; readonly cost: readonly number[] }[],
) {
  const nodes = new Set(arcs.flatMap(({ from, to }) => [from, to]));
  const width = arcs[0]?.cost.length ?? 0;
  const distance = new Map([...nodes].map((node) => [node, Array.from({ length: width }, () => 0)]));
  for (let round = 0; round <= nodes.size; round++) {
    let isChanged = false;
    for (const { from, to, cost } of arcs) {
      const along = (distance.get(from) ?? []).map((each, index) => each + (cost[index] ?? 0));
      if (!isBetter(distance.get(to) ?? [], along)) continue;
      distance.set(to, along);
      isChanged = true;
    }
    if (!isChanged) return false;
  }
  return true;
}
