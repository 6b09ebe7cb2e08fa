/**
 * Who learns from whom, as far as one audience may see it. Proposed anew on what is open alone, so that nothing confidential can
 * follow from it. The steering group sees every pair with its scores. A city sees its own side, and another city by its name only
 * with that city's consent: a donor scores high, and a learner a good deal lower. The public sees none.
 */
import type { Named } from "../domain/definition/definition";
import type { GoodPractice } from "../domain/measurement/records";
import { isConfidential } from "../domain/publication/confidential-text";
import type { PublicationRules } from "../domain/publication/rules";
import type { Summary } from "../domain/summary/summary";
import type { Match, Twinning } from "../domain/twinning/propose";
import type { TwinningRecord } from "../domain/twinning/record";
import { twinningOf } from "../domain/twinning/twinning-of";
import type { Audience } from "./audience";
import type { BenchmarkPair, BenchmarkTheme, PairSide } from "./benchmark";
import type { NamedValue } from "./disclosure/figure";
import { cityIn, type Measured } from "./measured";

export interface OpenPairsInput {
  /** What is open of the measurement, and its themes. */
  readonly now: Measured;
  readonly themes: readonly Named[];
  readonly summary: Summary | undefined;
  readonly twinning: TwinningRecord;
  readonly goodPractices: readonly GoodPractice[];
}

export function openTwinning({ now, themes, summary, twinning, goodPractices }: OpenPairsInput): Twinning {
  const open = new Set(themes.map(({ id }) => id));
  const isOpen = ({ themeId }: { readonly themeId: string }) => open.has(themeId);
  return twinningOf(
    {
      ...now,
      definition: { ...now.definition, themes: now.definition.themes.filter(({ id }) => open.has(id)) },
      goodPractices: goodPractices.filter((each) => isOpen(each) && !isConfidential(each.practice)),
      ...(summary && { summary }),
    },
    { ...twinning, pins: twinning.pins.filter(isOpen), bans: twinning.bans.filter(isOpen) },
  );
}

export interface PairsInput {
  readonly twinning: Twinning;
  readonly now: Measured;
  readonly audience: Audience;
  readonly rules: PublicationRules;
  readonly settings: TwinningRecord["settings"];
  /** As they are shown: what is withheld may not follow from a pair. */
  readonly themes: readonly BenchmarkTheme[];
}

/** @param isNamed may this audience see the other city of a pair by its name, in this theme? */
export function pairsFor(
  { twinning, now, audience, ...input }: PairsInput,
  isNamed: (cityId: string, themeId: string) => boolean,
): readonly BenchmarkPair[] {
  if (audience.kind === "public") return [];
  const themeOf = new Map(input.themes.map((each) => [each.theme.id, each]));
  const sideOf = (cityId: string, themeId: string): PairSide => {
    const city = now.definition.cities.find(({ id }) => id === cityId);
    const value = cityIn(now, cityId)?.scores.get(themeId)?.value ?? null;
    return { ...(city && { city }), ...(value !== null && { value }) };
  };
  const named = (cityId: string, themeId: string): PairSide => {
    const { city } = sideOf(cityId, themeId);
    return city && isNamed(cityId, themeId) ? { city } : {};
  };
  const pairs = twinning.matches.flatMap((match): readonly BenchmarkPair[] => {
    const { themeId, learner, donor } = match;
    const shown = themeOf.get(themeId);
    if (!shown) return [];
    const { theme } = shown;
    if (audience.kind === "steering-group")
      return [{ theme, learner: sideOf(learner, themeId), donor: sideOf(donor, themeId), ...pinnedAs(match) }];
    const own = audience.cityId;
    if (learner !== own && donor !== own) return [];
    if (!followsFrom(shown, match, input.settings)) return [];
    return [
      learner === own
        ? { theme, learner: sideOf(own, themeId), donor: named(donor, themeId) }
        : { theme, learner: named(learner, themeId), donor: sideOf(own, themeId) },
    ];
  });
  return withoutCounting(pairs);
}

function pinnedAs({ why, hit }: Match): Pick<BenchmarkPair, "pinned"> {
  return why.kind === "pinned" ? { pinned: hit ? "with-scores" : "beside-scores" } : {};
}

/**
 * Does what is shown beside it tell as well that there is such a city? Who sees her own score and the highest and lowest of the
 * theme knows that someone scores so much higher or lower, and not more than that may be in a pair without a name. A pair that
 * people pinned beside the scores tells nothing of them.
 */
function followsFrom(
  { figures }: BenchmarkTheme,
  { hit }: Match,
  { minimum, difference }: PairsInput["settings"],
): boolean {
  if (!hit) return true;
  if (figures === "withheld" || figures.lowest === null || figures.highest === null) return false;
  const { learnerValue, donorValue } = hit;
  return figures.highest >= Math.max(minimum, learnerValue + difference) && figures.lowest <= donorValue - difference;
}

/** How many cities without a name want to learn the same is more than the figures tell: one stands for all. */
function withoutCounting(pairs: readonly BenchmarkPair[]): readonly BenchmarkPair[] {
  const told = new Set<string>();
  return pairs.filter(({ theme, learner }) => {
    if (learner.city) return true;
    const isFirst = !told.has(theme.id);
    told.add(theme.id);
    return isFirst;
  });
}

/** The other cities of a city's pairs that consented, as the disclosure check counts them: as if their scores were known. */
export function consentingPartners({
  twinning,
  now,
  audience,
  rules,
}: Pick<PairsInput, "twinning" | "now" | "audience" | "rules">): readonly NamedValue[] {
  if (audience.kind !== "city") return [];
  const refused = new Set(rules.consents.filter(({ given }) => given !== true).map(({ cityId }) => cityId));
  const given = new Set(rules.consents.map(({ cityId }) => cityId).filter((id) => !refused.has(id)));
  return twinning.matches.flatMap(({ themeId, learner, donor }): readonly NamedValue[] => {
    const other = learner === audience.cityId ? donor : donor === audience.cityId ? learner : undefined;
    const city = now.definition.cities.find(({ id }) => id === other);
    const theme = now.definition.themes.find(({ id }) => id === themeId);
    if (!city || !theme || !given.has(city.id)) return [];
    return [{ measure: themeId, cityId: city.id, place: { table: "pairs", row: city.name, column: theme.name } }];
  });
}
