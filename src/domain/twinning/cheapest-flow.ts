/**
 * The cheapest flow from a source to a sink where every arc takes one unit, and costs are weighed strictly one after the
 * other: by successive shortest paths, with Dijkstra on reduced costs (Ahuja, Magnanti & Orlin, _Network Flows_, chapter 9).
 * That asks nothing of costs but that they can be added and compared, so they are lists that compare as words do, and no
 * weights that would have to be large enough. Exact as long as no sum passes 2^53.
 */
import { NearestFirst } from "./nearest-first";
import { Vectors } from "./vectors";

/** The first number that differs decides; less is better. All are equally long. */
export type Cost = readonly number[];

export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly cost: Cost;
}

export interface Network {
  /** Nodes go by number, and arcs lead from a node to a later one: then any costs will do, also those below nothing. */
  readonly nodes: number;
  readonly source: number;
  readonly sink: number;
  readonly arcs: readonly Arc[];
  /** Arcs by which flows that cost the same are told apart: the one counts that uses the first that another does not. */
  readonly preferred: readonly number[];
}

export interface CheapestFlow {
  /** The places of the arcs that are used: as many units as make it cheaper, and no more. */
  readonly used: ReadonlySet<number>;
  /** How much dearer the cheapest flow would be that does not use this one of them. */
  readonly dearerWithout: (arc: number) => Cost;
}

export function cheapestFlow(network: Network): CheapestFlow {
  const residual = new Residual(network);
  while (residual.sendOne());
  for (const arc of network.preferred) residual.prefer(arc);
  return {
    used: new Set(network.arcs.flatMap((_, arc) => (residual.isUsed(arc) ? [arc] : []))),
    dearerWithout: (arc) => residual.dearerWithout(arc),
  };
}

/**
 * What may still change: a step along an arc that is not used, or back along one that is. Of arc 3, step 6 goes along and step 7
 * back.
 */
class Residual {
  readonly #network: Network;
  /** By step, where it ends. */
  readonly #ends: Int32Array;
  /** First what each step costs, by its number; after these stands what belongs to the nodes. */
  readonly #vectors: Vectors;
  /** By node, the steps that begin there. */
  readonly #steps: readonly (readonly number[])[];
  readonly #used: Uint8Array;
  readonly #settled: Uint8Array;
  /** By node: what lies in another part is on no way round that costs nothing. */
  readonly #parts: Int32Array;
  #partCount = 1;

  constructor(network: Network) {
    const { nodes, arcs } = network;
    const steps = Array.from({ length: nodes }, (): number[] => []);
    const vectors = new Vectors(2 * arcs.length + 3 * nodes + 1, arcs[0]?.cost.length ?? 0);
    for (const [arc, { from, to, cost }] of arcs.entries()) {
      steps[from]?.push(2 * arc);
      steps[to]?.push(2 * arc + 1);
      vectors.set(2 * arc, cost);
      vectors.subtract(2 * arc + 1, 2 * arc);
    }
    this.#network = network;
    this.#ends = Int32Array.from(arcs.flatMap(({ from, to }) => [to, from]));
    this.#vectors = vectors;
    this.#steps = steps;
    this.#used = new Uint8Array(arcs.length);
    this.#settled = new Uint8Array(arcs.length);
    this.#parts = new Int32Array(nodes);
    for (const [from, own] of steps.entries())
      for (const step of own.filter((each) => this.#isOpen(each))) {
        const [begin, end] = [this.#potential(from), this.#potential(this.#endOf(step))];
        if (vectors.compareSum(begin, step, end) >= 0) continue;
        vectors.copy(end, begin);
        vectors.add(end, step);
      }
  }

  isUsed(arc: number): boolean {
    return this.#used[arc] === 1;
  }

  /** Sends one unit along the cheapest way, if that makes the whole cheaper. */
  sendOne(): boolean {
    const { nodes, source, sink } = this.#network;
    const vectors = this.#vectors;
    const ways = this.#cheapestWays(source, sink);
    const isCheaper = ways.has(sink) && vectors.sign(this.#distance(sink)) < 0;
    const limit = this.#above(nodes);
    // Where nothing becomes cheaper any more, the sink is put as low as the source: what is not sent costs nothing.
    if (isCheaper) vectors.copy(limit, this.#above(sink));
    else {
      vectors.clear(limit);
      vectors.subtract(limit, this.#potential(sink));
    }
    for (let node = 0; node < nodes; node++)
      if (node === source || (ways.has(node) && vectors.compare(this.#above(node), limit) < 0))
        vectors.copy(this.#potential(node), this.#distance(node));
      else vectors.add(this.#potential(node), limit);
    if (!isCheaper) return false;
    for (let step = ways.get(sink); step !== undefined; step = ways.get(this.#beginOf(step))) this.#take(step);
    return true;
  }

  /** By another way round, or by sending one unit less. */
  dearerWithout(arc: number): Cost {
    const [begin, end] = [this.#beginOf(2 * arc), this.#endOf(2 * arc)];
    this.#cheapestWays(begin, end, arc);
    this.#vectors.subtract(this.#distance(end), 2 * arc);
    return this.#vectors.get(this.#distance(end));
  }

  /** Uses this arc if that makes nothing dearer; used or not, that stays so. */
  prefer(arc: number): void {
    const step = 2 * arc;
    if (this.#isOpen(step) && this.#isFree(step)) this.#goRound(step);
    this.#settled[arc] = 1;
  }

  /** No step that may be taken costs less than it is from the potential where it begins to the one where it ends. */
  #potential(node: number): number {
    return 2 * this.#network.arcs.length + node;
  }

  /** The cost of the cheapest way to a node. */
  #distance(node: number): number {
    return this.#potential(this.#network.nodes) + node;
  }

  /** How much that is above its potential; past the last node, a limit. */
  #above(node: number): number {
    return this.#distance(this.#network.nodes) + node;
  }

  #endOf(step: number): number {
    return this.#ends[step] ?? 0;
  }

  #beginOf(step: number): number {
    return this.#endOf(step ^ 1);
  }

  #isOpen(step: number): boolean {
    return this.#isThere(step) && this.#settled[step >> 1] === 0;
  }

  #isThere(step: number): boolean {
    return this.#used[step >> 1] === (step & 1);
  }

  #isFree(step: number): boolean {
    const [begin, end] = [this.#potential(this.#beginOf(step)), this.#potential(this.#endOf(step))];
    return this.#vectors.compareSum(begin, step, end) === 0;
  }

  #take(step: number): void {
    this.#used[step >> 1] = 1 - (step & 1);
  }

  /**
   * Dijkstra, until the end is reached: by node the step that leads there.
   * @param without an arc that is not to be used; then what goes from source to sink may also stay at home, settled or not
   */
  #cheapestWays(begin: number, end: number, without?: number): ReadonlyMap<number, number> {
    const { source, sink } = this.#network;
    const vectors = this.#vectors;
    const ways = new Map<number, number>();
    const reached = new Set([begin]);
    const waiting = new NearestFirst((one, other) => {
      const order = vectors.compare(this.#above(one), this.#above(other));
      // Of what is equally near, what lies farther on: that leads to the sink without looking at the rest.
      return order < 0 || (order === 0 && one > other);
    });
    const reach = (to: number, from: number, step?: number) => {
      vectors.copy(this.#distance(to), this.#distance(from));
      if (step !== undefined) {
        vectors.add(this.#distance(to), step);
        ways.set(to, step);
      }
      vectors.copy(this.#above(to), this.#distance(to));
      vectors.subtract(this.#above(to), this.#potential(to));
      reached.add(to);
      waiting.put(to);
    };
    vectors.clear(this.#distance(begin));
    for (let node: number | undefined = begin; node !== undefined && node !== end; node = waiting.take()) {
      const here = this.#distance(node);
      for (const step of this.#steps[node] ?? []) {
        const to = this.#endOf(step);
        if (without === undefined ? !this.#isOpen(step) : !this.#isThere(step) || step >> 1 === without) continue;
        if (!reached.has(to) || vectors.compareSum(here, step, this.#distance(to)) < 0) reach(to, node, step);
      }
      const other = node === source ? sink : node === sink ? source : undefined;
      if (without === undefined || other === undefined) continue;
      if (!reached.has(other) || vectors.compare(here, this.#distance(other)) < 0) reach(other, node);
    }
    return ways;
  }

  /** Takes a step and a way back from its end to its beginning that costs nothing, if there is one: looked for from its beginning. */
  #goRound(first: number): void {
    const [begin, end] = [this.#beginOf(first), this.#endOf(first)];
    const part = this.#parts[begin];
    if (this.#parts[end] !== part) return;
    /** By node, the step that leads on from there. */
    const reached = new Map<number, number>();
    const waiting = [begin];
    for (let node = waiting.pop(); node !== undefined && node !== end; node = waiting.pop())
      for (const away of this.#steps[node] ?? []) {
        const [from, step] = [this.#endOf(away), away ^ 1];
        if (this.#parts[from] !== part || reached.has(from) || !this.#isOpen(step) || !this.#isFree(step)) continue;
        reached.set(from, step);
        waiting.push(from);
      }
    if (!reached.has(end)) {
      this.#setApart([begin, ...reached.keys()]);
      return;
    }
    this.#take(first);
    for (let node = end; node !== begin;) {
      const step = reached.get(node) ?? first;
      this.#take(step);
      node = this.#endOf(step);
    }
  }

  /** To these no way leads from the rest of their part, and what is settled later opens none. */
  #setApart(nodes: readonly number[]): void {
    const part = this.#partCount++;
    for (const node of nodes) this.#parts[node] = part;
  }
}
