/**
 * Who learns from whom: of all hits the ones that together are best, by objectives that count strictly one after the other.
 * What people pinned comes first and takes its part of what cities can bear; what they banned is left out.
 */
import type { AssessmentDefinition } from "../definition/definition";
import { cheapestFlow, type Arc, type Cost } from "./cheapest-flow";
import type { Hit } from "./hits";
import { inOrder, needKey, type Pairing, pairingKey } from "./pairing";
import type { TwinningSettings } from "./settings";

export interface Assignment {
  readonly definition: Pick<AssessmentDefinition, "themes" | "cities">;
  readonly hits: readonly Hit[];
  readonly pins: readonly Pairing[];
  readonly bans: readonly Pairing[];
  readonly settings: Pick<TwinningSettings, "perDonor" | "perLearner">;
  /** What a match adds to the objectives that count match by match, in order; more is better. Of every hit as many. */
  readonly merits: (hit: Hit) => readonly number[];
}

export interface Assigned {
  readonly hit: Hit;
  /**
   * The first of the objectives that would be reached less well without it: 0 for the learners, 1 for the needs, then the merits,
   * then the loads; `undefined` where another answer is as good by all of them, and the order alone decides.
   */
  readonly decidedBy: number | undefined;
}

/**
 * The matches beside the pins, in order of theme, learner and donor. As many learners as can be, then as many needs, then the
 * merits, then the smallest sum of the squares of what each donor is asked, then the earliest match that another answer lacks.
 */
export function assign({ definition, hits, pins, bans, settings, merits }: Assignment): readonly Assigned[] {
  const banned = new Set(bans.map(pairingKey));
  const pinned = new Set(pins.map(needKey));
  const free = inOrder(hits, definition).filter((hit) => !banned.has(pairingKey(hit)) && !pinned.has(needKey(hit)));
  const [first] = free;
  if (!first) return [];

  // From the source to learners, their needs, the donors, and the sink.
  const nodes = new Map<string, number>();
  const nodeOf = (key: string) => nodes.get(key) ?? nodes.set(key, nodes.size).size - 1;
  const source = nodeOf("source");
  const learners = distinct(free.map(({ learner }) => learner));
  for (const id of learners) nodeOf(`learner ${id}`);
  const needs = new Map(free.map((hit) => [needKey(hit), hit.learner]));
  for (const key of needs.keys()) nodeOf(`need ${key}`);
  const donors = distinct(free.map(({ donor }) => donor));
  for (const id of donors) nodeOf(`donor ${id}`);
  const sink = nodeOf("sink");
  const [wanted, possible] = [counted([...needs.values()]), counted(free.map(({ donor }) => donor))];

  const none = merits(first).map(() => 0);
  const cost = ({ learner = 0, need = 0, merit = none, load = 0 }: Partial<Added>): Cost =>
    [learner, need, ...merit].map((each) => -each).concat(load);
  const matched: readonly Arc[] = free.map((hit) => ({
    from: nodeOf(`need ${needKey(hit)}`),
    to: nodeOf(`donor ${hit.donor}`),
    cost: cost({ need: 1, merit: merits(hit) }),
  }));
  const beside: readonly Arc[] = [
    ...learners.flatMap((id) => {
      const to = nodeOf(`learner ${id}`);
      const begun = pins.filter(({ learner }) => learner === id).length;
      return units(begun, wanted.get(id) ?? 0, settings.perLearner).map((nth) => ({
        ...{ from: source, to, cost: cost({ learner: nth === 0 ? 1 : 0 }) },
      }));
    }),
    ...[...needs].map(([key, learner]) => ({
      ...{ from: nodeOf(`learner ${learner}`), to: nodeOf(`need ${key}`), cost: cost({}) },
    })),
    ...donors.flatMap((id) => {
      const from = nodeOf(`donor ${id}`);
      const begun = pins.filter(({ donor }) => donor === id).length;
      // The squares of 1, 2 and 3 are 1, 3 and 5 apart.
      return units(begun, possible.get(id) ?? 0, settings.perDonor).map((nth) => ({
        from,
        to: sink,
        cost: cost({ load: 2 * nth + 1 }),
      }));
    }),
  ];
  const flow = cheapestFlow({
    ...{ nodes: nodes.size, source, sink, arcs: [...matched, ...beside] },
    preferred: [...matched.keys()],
  });
  return free.flatMap((hit, arc) => {
    if (!flow.used.has(arc)) return [];
    const decidedBy = flow.dearerWithout(arc).findIndex((more) => more !== 0);
    return [{ hit, decidedBy: decidedBy < 0 ? undefined : decidedBy }];
  });
}

/** What a use of an arc adds to the objectives. */
interface Added {
  readonly learner: number;
  readonly need: number;
  readonly merit: readonly number[];
  readonly load: number;
}

function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

/** Which matches of a city may still come, counted from those that are pinned: no more than are wanted, however many may. */
function units(begun: number, wanted: number, most: number): readonly number[] {
  const count = Math.max(0, Math.min(most - begun, wanted));
  return Array.from({ length: count }, (_, index) => begun + index);
}
