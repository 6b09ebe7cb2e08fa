/**
 * Making a benchmark: decides what one audience may see of a measurement. Group figures are the same for every audience, but for
 * the lowest and the highest, which the public sees only where enough cities gave them: a city's own value is in those that it sees, because figures without it, laid beside those with it, would differ by exactly
 * that city.
 */
import type { Named } from "../domain/definition/definition";
import { fold } from "../domain/definition/identity";
import { cellKey, type CitySubject, FTE } from "../domain/definition/subject";
import type { GoodPractice } from "../domain/measurement/records";
import type { GroupPoints } from "../domain/points/point";
import type { Explanation } from "../domain/measurement/explanation";
import { isConfidential } from "../domain/publication/confidential-text";
import { closedByRule, everyCityConsents, type PublicationRules, SMALLEST_GROUP } from "../domain/publication/rules";
import { BLANK, isAnswered, type Score } from "../domain/score/score";
import type { Summary } from "../domain/summary/summary";
import type { TwinningRecord } from "../domain/twinning/record";
import { werkpakketten } from "../layout/sheets/werkpakketten";
import type { Audience } from "./audience";
import type { Benchmark, BenchmarkCity, BenchmarkPair, Stage, Withheld } from "./benchmark";
import { changeOf, type PreviousMeasurement } from "./change";
import type { Confidential } from "./confidential/open-workbook";
import { type Disclosure, type DisclosureInput, disclosures } from "./disclosure/derivable";
import type { Exposed, Figure } from "./disclosure/figure";
import { withheldFigures } from "./disclosure/withheld-figures";
import { exposedBy, groupFigures, type ShownFigures, shownFigures } from "./group-figures";
import { cityIn, type Measured } from "./measured";
import { inWords } from "./in-words";
import { type OpenPart, openPart } from "./open-part";
import { namesThatTell } from "./telling-names";
import { numberedOn, withoutNaming } from "./open-summary";
import { consentingPartners, openTwinning, pairsFor } from "./pairs";
import { targetsOf } from "./targets";
import { tellingMedians, type Whole } from "./telling-medians";

export interface BenchmarkInput {
  /** Read from a workbook without its confidential places: a consolidation of that one file. */
  readonly measured: Measured;
  /** With its confidential places; without it, what is published is not looked at for what it tells. */
  readonly whole?: Whole;
  /** The global scores that were published, by theme id. */
  readonly published: ReadonlyMap<string, number>;
  /** By theme id, those that were published as the median of then, which is another now: see `sincePublished`. */
  readonly changedSince?: ReadonlySet<string>;
  /** The measurement that these are of; absent or empty for that of the workbook. */
  readonly globalPeriod?: string;
  /** Where cells contradict each other, and none of them is confidential: see `openContradictions`. */
  readonly contradictions?: readonly CitySubject[];
  readonly audience: Audience;
  readonly stage: Stage;
  /** ISO. */
  readonly date: string;
  readonly rules: PublicationRules;
  /** What was cut from the workbook before it was read: see `openWorkbook`. */
  readonly confidential: Confidential;
  readonly previous?: PreviousMeasurement | undefined;
  readonly summary?: Summary | undefined;
  /** Beside the scores; of it, a city gets its own targets. */
  readonly explanations?: readonly Explanation[];
  /** What people set and decided about who learns from whom; absent where nobody asked. */
  readonly twinning?: TwinningRecord | undefined;
  /** What the cities have in common, and what works in each. */
  readonly points?: GroupPoints | undefined;
  readonly practices?: readonly GoodPractice[];
  /** What was exported before, where that is known. */
  readonly earlier?: Exposed | undefined;
}

export type BenchmarkResult = { readonly benchmark: Benchmark } | { readonly refused: Refusal };

export type Refusal =
  /** The cells that would give away something of too few cities; the workbook has no rule to leave them out. */
  | { readonly reason: "small-groups"; readonly smallestGroup: number; readonly disclosures: readonly Disclosure[] }
  | { readonly reason: "unknown-city"; readonly cityId: string }
  /** Nothing was handed in, or all of it is confidential. */
  | { readonly reason: "nothing-to-share"; readonly withheld: readonly Withheld[] }
  /** The name of the model, the measurement, a theme or a city tells how many people work somewhere: it stands on every page. */
  | { readonly reason: "head-count-in-name"; readonly where: readonly string[] }
  /** The previous measurement measured something else. */
  | { readonly reason: "other-definition"; readonly present: string; readonly previous: string };

export function benchmarkOf(input: BenchmarkInput): BenchmarkResult {
  const { audience, rules, previous, measured } = input;
  const { definition } = measured;
  if (previous && previous.measured.definition.id !== definition.id)
    return {
      refused: { reason: "other-definition", present: definition.id, previous: previous.measured.definition.id },
    };
  if (audience.kind === "city" && !definition.cities.some(({ id }) => id === audience.cityId))
    return { refused: { reason: "unknown-city", cityId: audience.cityId } };

  const telling = namesThatTell(input.measured, input.globalPeriod ?? "");
  if (telling.length > 0) return { refused: { reason: "head-count-in-name", where: telling } };

  const { now, then, themes, summary, hidden } = openPart(input);
  const named = namedCities(input);
  const seesAllNames = named.length === definition.cities.length;
  const namedIds = named.map(({ id }) => id);
  const changes = then
    ? themes.filter(({ id }) => !then.closed.has(id)).map(({ id }) => changeOf(id, { now, previous: then, namedIds }))
    : [];
  const group = groupFigures(now, { themes, changes, previous: then });
  if (!group.fte && group.themes.every(({ statistics }) => statistics.n === 0))
    return { refused: { reason: "nothing-to-share", withheld: hidden } };

  const smallestGroup = Math.max(SMALLEST_GROUP, rules.smallestGroup);
  const check = { exposed: exposedBy(group, named), smallestGroup, ...(input.earlier && { earlier: input.earlier }) };
  // Who sees every city by its name has nothing to work out.
  const found = seesAllNames ? [] : disclosures(check);
  if (found.length > 0 && rules.whenTooSmall !== "withhold")
    return { refused: { reason: "small-groups", smallestGroup, disclosures: found } };
  const left: ReadonlySet<Figure> = found.length > 0 ? withheldFigures(check) : new Set();
  // Who works on the measurement may see how far it reaches; outside, each end is the score of whoever gave it.
  const showsEnds = audience.kind !== "public" || seesAllNames;
  const shown = shownFigures(group, {
    left,
    published: input.published,
    telling: tellingMedians({
      themes,
      published: input.published,
      whole: input.whole ?? { measured, ledger: [] },
      open: now,
    }),
    changedSince: input.changedSince,
    named,
    smallestGroup,
    showsEnds,
  });
  const targets = targetsOf({ audience, explanations: input.explanations ?? [], measured, open: now, themes });
  const pairs = pairsShown(input, {
    now,
    themes,
    summary,
    shown,
    check: {
      ...check,
      exposed: { ...check.exposed, figures: check.exposed.figures.filter((figure) => !left.has(figure)) },
    },
  });
  const isNamed = new Set(named);
  const paired = namedInPairs(pairs);
  const unnamed = definition.cities.filter((city) => !isNamed.has(city));
  const { points, practices = [] } = input;
  const said = inWords({
    ...{ points, practices, definition, themes, named, unnamed },
    namesCities: audience.kind === "steering-group",
  });
  const advice = withoutNaming(summary, unnamed);
  return {
    benchmark: {
      definition: { ...definition, themes, cities: named },
      period: now.period,
      ...(isOther(input.globalPeriod, now.period) && { globalPeriod: input.globalPeriod }),
      audience,
      stage: input.stage,
      date: input.date,
      cities: named.map((city) => benchmarkCity(city, { now, themes, input })),
      themes: shown.themes,
      fte: shown.fte,
      ...(then && { changes: shown.changes }),
      ...(targets.size > 0 && { targets }),
      // Packages name the cities that lead them.
      ...(advice.open && { summary: seesAllNames ? advice.open : { ...advice.open, workPackages: [] } }),
      ...(pairs.length > 0 && { pairs, excludes: excludes(input, themes) }),
      inWords: { points: said.points, practices: said.practices },
      withheld: [
        ...hidden,
        ...said.closed.map((where): Withheld => ({ reason: "confidential", where })),
        ...[...said.naming, ...advice.naming].map((where): Withheld => ({ reason: "not-named", where })),
        ...shown.withheld,
        ...(summary && !seesAllNames ? summary.workPackages : []).map(({ number }): Withheld => ({
          reason: "not-named",
          where: numberedOn(werkpakketten, number),
        })),
        ...unnamed
          .filter(({ id }) => !paired.has(id))
          .map(({ name }): Withheld => ({ reason: "not-named", where: name })),
      ],
    },
  };
}

interface BesidePairs extends Pick<OpenPart, "now" | "themes" | "summary"> {
  readonly shown: ShownFigures;
  /** With the figures that are shown. */
  readonly check: DisclosureInput;
}

/** Names are the least of it: where a figure would give something away beside them, they go. */
function pairsShown(
  { twinning: record, practices: goodPractices = [], audience, rules }: BenchmarkInput,
  { now, themes, summary, shown, check }: BesidePairs,
): readonly BenchmarkPair[] {
  if (!record) return [];
  const twinning = openTwinning({ now, themes, summary, twinning: record, goodPractices });
  const partners = consentingPartners({ twinning, now, audience, rules });
  const { figures, named } = check.exposed;
  const told =
    partners.length === 0 ? [] : disclosures({ ...check, exposed: { figures, named: [...named, ...partners] } });
  const closed = new Set(told.map(({ measure }) => measure));
  const open = new Set(
    partners.filter(({ measure }) => !closed.has(measure)).map(({ cityId, measure }) => cellKey(cityId, measure)),
  );
  return pairsFor(
    { twinning, now, audience, rules, settings: record.settings, themes: shown.themes },
    (cityId, themeId) => open.has(cellKey(cityId, themeId)),
  );
}

function excludes({ twinning, audience }: BenchmarkInput, themes: readonly Named[]): boolean {
  const bans = audience.kind === "steering-group" ? (twinning?.bans ?? []) : [];
  return bans.some(({ themeId }) => themes.some(({ id }) => id === themeId));
}

function isOther(period: string | undefined, than: string): period is string {
  return period !== undefined && period !== "" && !isConfidential(period) && fold(period) !== fold(than);
}

/** The ids of the cities that are named as one of the two. */
export function namedInPairs(pairs: readonly BenchmarkPair[]): ReadonlySet<string> {
  return new Set(pairs.flatMap(({ learner, donor }) => [learner, donor].flatMap(({ city }) => city?.id ?? [])));
}

/** The cities that the audience sees by their names. */
function namedCities({ audience, measured: { definition }, rules }: BenchmarkInput): readonly Named[] {
  switch (audience.kind) {
    case "steering-group":
      return definition.cities;
    case "public":
      return everyCityConsents(rules, definition) ? definition.cities : [];
    case "city":
      return definition.cities.filter(({ id }) => id === audience.cityId);
  }
}

/** Value, status and, but for the public, words and what is contradictory; not where they were read, which names files. */
function benchmarkCity(
  city: Named,
  { now, themes, input }: Pick<OpenPart, "now" | "themes"> & { readonly input: BenchmarkInput },
): BenchmarkCity {
  const { scores, fte } = cityIn(now, city.id) ?? {};
  const isPublic = input.audience.kind === "public";
  const beside = (text: string) => (isPublic ? "" : text);
  const said = ({ raw }: Score) => beside(raw);
  const contradicted = isPublic ? [] : contradictedOf(city, { now, themes, input });
  return {
    city,
    scores: new Map(
      themes.flatMap(({ id }): readonly (readonly [string, Score])[] => {
        const score = scores?.get(id);
        return score ? [[id, { status: score.status, value: score.value, raw: said(score) }]] : [];
      }),
    ),
    ...(fte && { fte: { value: fte.value, raw: fte.raw, remark: beside(fte.remark), domains: beside(fte.domains) } }),
    ...(contradicted.length > 0 && { contradicted: new Set(contradicted) }),
  };
}

/** Of what may be shown alone, and where nothing answers it. */
function contradictedOf(
  city: Named,
  { now, themes, input }: Pick<OpenPart, "now" | "themes"> & { readonly input: BenchmarkInput },
): readonly string[] {
  const { contradictions = [], rules, measured } = input;
  const { scores, fte } = cityIn(now, city.id) ?? {};
  const isFteOpen = !closedByRule(rules, measured.definition).has(FTE.id) && (fte?.value ?? null) === null;
  const open = new Set([
    ...themes.map(({ id }) => id).filter((id) => !isAnswered(scores?.get(id) ?? BLANK)),
    ...(isFteOpen ? [FTE.id] : []),
  ]);
  return contradictions
    .filter(({ cityId, subjectId }) => cityId === city.id && open.has(subjectId))
    .map(({ subjectId }) => subjectId);
}
