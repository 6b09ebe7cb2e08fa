/**
 * `npm run twinning [-- --seed 1]`: what a proposal of pairs is worth beside two simpler ways to make one, and how long it takes.
 * Greedy takes the largest differences first; stable lets learners ask and donors choose (Gale & Shapley) by the same differences.
 * Both keep to what each city can bear. Prints Markdown.
 */
import { parseArgs } from "node:util";
import { najaar2024 } from "../src/sample/najaar-2024";
import { summary2025 } from "../src/sample/summary-2025";
import { figuresOf } from "../src/domain/twinning/figures";
import { type Hit, hitsOf } from "../src/domain/twinning/hits";
import { needKey } from "../src/domain/twinning/pairing";
import { propose, type TwinningInput } from "../src/domain/twinning/propose";
import { type TwinningSettings, USUAL_SETTINGS } from "../src/domain/twinning/settings";

const { values } = parseArgs({ options: { seed: { type: "string", default: "1" } } });

const INPUT_2024: TwinningInput = {
  ...{ definition: najaar2024.definition, cities: najaar2024.cities, goodPractices: najaar2024.goodPractices },
  ...{ workPackages: summary2025.workPackages, groupOf: () => undefined, settings: USUAL_SETTINGS, pins: [], bans: [] },
};

const CASES: readonly (readonly [name: string, input: TwinningInput])[] = [
  ["2024: 13 × 8", INPUT_2024],
  ...[13, 50, 100, 200, 300].map((count) => [`${count} × 8, quarters`, drawn(count, quarters)] as const),
  ["300 × 8, whole levels", drawn(300, (chance) => 1 + Math.floor(chance * 5))],
  ["300 × 8, half 1 and half 4", drawn(300, (chance) => (chance < 0.5 ? 1 : 4))],
  ["300 × 8, one donor in ten", drawn(300, (chance) => (chance < 0.1 ? 5 : quarters(chance * 0.4)))],
];

function quarters(chance: number): number {
  return 1 + Math.floor(chance * 17) / 4;
}

/** @param value of a number from 0 to 1 */
function drawn(count: number, value: (chance: number) => number): TwinningInput {
  let state = Number(values.seed) >>> 0;
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const cities = Array.from({ length: count }, (_, index) => ({ id: `c${index}`, name: `c${index}`, aliases: [] }));
  const definition = { ...najaar2024.definition, cities };
  const { themes } = definition;
  return {
    ...INPUT_2024,
    definition,
    cities: cities.map((city) => ({
      city,
      scores: new Map(themes.map(({ id }) => [id, { status: "scored" as const, value: value(chance()), raw: "" }])),
    })),
    goodPractices: cities.flatMap(({ id: cityId }) =>
      themes.filter(() => chance() < 0.3).map(({ id: themeId }) => ({ cityId, themeId, practice: "een" })),
    ),
  };
}

type Caps = Pick<TwinningSettings, "perDonor" | "perLearner">;
const differenceOf = ({ donorValue, learnerValue }: Hit) => donorValue - learnerValue;
const count = (hits: readonly Hit[], isSo: (hit: Hit) => boolean) => hits.filter(isSo).length;

function greedy(hits: readonly Hit[], { perDonor, perLearner }: Caps): readonly Hit[] {
  const made: Hit[] = [];
  for (const hit of [...hits].sort((one, other) => differenceOf(other) - differenceOf(one)))
    if (
      count(made, ({ donor }) => donor === hit.donor) < perDonor &&
      count(made, ({ learner }) => learner === hit.learner) < perLearner &&
      !made.some((each) => needKey(each) === needKey(hit))
    )
      made.push(hit);
  return made;
}

/** Whoever is turned down asks the next; a donor keeps the largest differences. */
function stable(hits: readonly Hit[], { perDonor, perLearner }: Caps): readonly Hit[] {
  const wishes = new Map<string, Hit[]>();
  for (const hit of [...hits].sort((one, other) => differenceOf(other) - differenceOf(one)))
    wishes.set(hit.learner, [...(wishes.get(hit.learner) ?? []), hit]);
  let held: Hit[] = [];
  const asking = [...wishes.keys()];
  for (let learner = asking.pop(); learner !== undefined; learner = asking.pop()) {
    const own = held.filter((each) => each.learner === learner);
    const left = wishes.get(learner) ?? [];
    const next = left.findIndex((hit) => !own.some((each) => needKey(each) === needKey(hit)));
    const [hit] = own.length < perLearner && next >= 0 ? left.splice(next, 1) : [];
    if (!hit) continue;
    asking.push(learner);
    held.push(hit);
    const asked = held.filter(({ donor }) => donor === hit.donor);
    if (asked.length <= perDonor) continue;
    const least = asked.reduce((one, other) => (differenceOf(other) < differenceOf(one) ? other : one));
    held = held.filter((each) => each !== least);
    asking.push(least.learner);
  }
  return held;
}

const HEADINGS = ["cities × themes", "hits", "needs", "learners", "best: matches", "left out", "seconds"];
const rows = CASES.map(([name, input]) => {
  const begin = process.cpuUsage();
  const made = propose(input);
  const { user, system } = process.cpuUsage(begin);
  const figures = figuresOf(made);
  const { hits, needs, learners, matches, served } = figures;
  const others = [greedy, stable].flatMap((way) => {
    const pairs = way(hitsOf(input.cities, input.definition, input.settings), input.settings);
    return [pairs.length, learners - new Set(pairs.map(({ learner }) => learner)).size];
  });
  return [name, hits, needs, learners, matches, learners - served, ((user + system) / 1e6).toFixed(2), ...others];
});
for (const row of [
  [...HEADINGS, "greedy: matches", "left out", "stable: matches", "left out"],
  HEADINGS.concat(Array(4)).fill("---"),
  ...rows,
])
  process.stdout.write(`| ${row.join(" | ")} |\n`);
