/** Everything that the submissions say, city by city. */
import type { FteEntry } from "../domain/fte/fte";
import { latestPer, listOnce } from "../domain/kept";
import type { Score } from "../domain/score/score";
import type { LocatedFte, LocatedScore, LocatedStatement, Source } from "../layout/parse/reading";
import type { Candidate } from "./candidates";
import type { Submission } from "./submission";

/** What they say of one city. */
export interface Heard {
  /** By theme id. */
  readonly scores: ReadonlyMap<string, readonly Candidate<Score>[]>;
  readonly fte: readonly Candidate<FteEntry>[];
  readonly statements: readonly LocatedStatement[];
  readonly files: readonly string[];
  /** Every cell in which something was read. */
  readonly places: readonly Source[];
  /** Has it a place for scores, though it may be empty? */
  readonly isExpected: boolean;
  /** Does a file hold scores of it that someone has to choose first? */
  readonly isAsked: boolean;
}

/** By city id. Of a city of which the very same is said as before, it is the very same. */
export type Gathered = ReadonlyMap<string, Heard>;

export function gather(submissions: readonly Submission[]): Gathered {
  const cities = new Map<string, OfFile[]>();
  for (const submission of submissions)
    for (const [cityId, said] of saidIn(submission)) {
      const own = cities.get(cityId);
      if (own) own.push(said);
      else cities.set(cityId, [said]);
    }
  return new Map([...cities].map(([cityId, said]) => [cityId, heardBefore(said)]));
}

export const NOTHING_HEARD: Heard = heardIn([]);

/** What one file says of one city. */
interface OfFile {
  readonly cityId: string;
  readonly file: string;
  readonly scores: LocatedScore[];
  readonly fte: LocatedFte[];
  readonly statements: LocatedStatement[];
  /** The first thing of the reading that is about this city. */
  readonly first: object;
  isExpected: boolean;
  isAsked: boolean;
}

function saidIn({ file, reading }: Submission): ReadonlyMap<string, OfFile> {
  const cities = new Map<string, OfFile>();
  let latest: OfFile | undefined;
  // What is said of one city mostly comes together.
  const ofCity = (cityId: string, first: object): OfFile => {
    if (latest?.cityId === cityId) return latest;
    const told = { scores: [], fte: [], statements: [] };
    latest = cities.get(cityId) ?? { cityId, file, first, ...told, isExpected: false, isAsked: false };
    cities.set(cityId, latest);
    return latest;
  };
  for (const each of reading.places) ofCity(each.cityId, each).isExpected = true;
  for (const each of reading.scores) {
    const own = ofCity(each.cityId, each);
    own.scores.push(each);
    own.isExpected = true;
  }
  for (const each of reading.fte) ofCity(each.cityId, each).fte.push(each);
  for (const each of reading.statements) {
    const own = ofCity(each.cityId, each);
    own.statements.push(each);
    own.isExpected = true;
  }
  for (const { candidates } of reading.ways)
    for (const each of candidates)
      for (const cityId of each.verdict === "asked" ? each.cityIds : []) {
        const own = ofCity(cityId, each);
        own.isExpected = true;
        own.isAsked = true;
      }
  return cities;
}

function heardBefore(said: readonly OfFile[]): Heard {
  const [first] = said;
  if (!first) return NOTHING_HEARD;
  const parts = said.flatMap(({ file, isExpected, isAsked, scores, fte, statements }) => [
    ...[file, isExpected, isAsked],
    ...[scoresOnce(scores), fteOnce(fte), statementsOnce(statements)],
  ]);
  return before(first.first, parts, () => heardIn(said));
}

const before = latestPer<object, Heard>();
const [scoresOnce, fteOnce, statementsOnce] = [
  listOnce<LocatedScore>(),
  listOnce<LocatedFte>(),
  listOnce<LocatedStatement>(),
];

function heardIn(said: readonly OfFile[]): Heard {
  const scores = new Map<string, Candidate<Score>[]>();
  const fte: Candidate<FteEntry>[] = [];
  const statements: LocatedStatement[] = [];
  const places: Source[] = [];
  for (const { file, ...own } of said) {
    // A place is in memory once, however many speak of it: ten thousand files have ninety thousand.
    const placed = (source: Source): Source => {
      const here = { file, ...source };
      places.push(here);
      return here;
    };
    for (const { themeId, score, source, headed } of own.scores) {
      const candidate = { said: score, source: placed(source), ...(headed && { headed }) };
      const others = scores.get(themeId);
      if (others) others.push(candidate);
      else scores.set(themeId, [candidate]);
    }
    for (const each of own.fte) fte.push({ said: each.fte, source: placed(each.source) });
    for (const { cityId, raw, source } of own.statements) statements.push({ cityId, raw, source: placed(source) });
  }
  const telling = said.filter((each) => each.scores.length + each.fte.length + each.statements.length > 0);
  return {
    ...{ scores, fte, statements, places },
    files: [...telling, ...said.filter(({ isAsked }) => isAsked)].map(({ file }) => file),
    isExpected: said.some(({ isExpected }) => isExpected),
    isAsked: said.some(({ isAsked }) => isAsked),
  };
}
