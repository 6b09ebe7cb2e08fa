/** The rows of Twinning, in words and figures: what the sheet shows, and what the command prints. Pure. */
import { nameIn } from "../../domain/definition/definition";
import type { Measurement } from "../../domain/measurement/measurement";
import { NO_SUMMARY } from "../../domain/summary/summary";
import { exact, twoWayPairs } from "../../domain/twinning/hits";
import { packagesLedBy } from "../../domain/twinning/leads";
import { inOrder, type Pairing, pairingKey } from "../../domain/twinning/pairing";
import { type DecisionProblem, reasonsOf } from "../../domain/twinning/pins";
import type { Twinning } from "../../domain/twinning/propose";
import type { TwinningRecord } from "../../domain/twinning/record";
import { listed } from "../dutch";
import { twinning as words } from "./twinning";
import { BANNED, IMPOSSIBLE, OPEN, whyMatched, whyWaiting } from "./twinning-words";

export interface TwinningLine {
  readonly theme: string;
  readonly learner: string;
  readonly learnerScore: number | null;
  readonly donor: string;
  readonly donorScore: number | null;
  readonly difference: number | null;
  readonly practice: string;
  readonly twoWay: string;
  readonly leads: string;
  readonly others: string;
  readonly pinned: string;
  readonly reason: string;
  readonly why: string;
}

export interface WaitingLine {
  readonly theme: string;
  readonly learner: string;
  readonly learnerScore: number;
  readonly why: string;
}

export interface TwinningLines {
  readonly matches: readonly TwinningLine[];
  /** What people pinned and cannot be made, what they banned, and what they left open: it stays on the sheet, or nobody could take it back. */
  readonly decided: readonly TwinningLine[];
  readonly waiting: readonly WaitingLine[];
}

type DecidedLine = Pairing & Pick<TwinningLine, "pinned" | "reason" | "why">;

export function twinningLines(measurement: Measurement, made: Twinning, record: TwinningRecord): TwinningLines {
  const { definition, cities, goodPractices, summary = NO_SUMMARY } = measurement;
  const themeName = (id: string) => nameIn(definition.themes, id);
  const cityName = (id: string) => nameIn(definition.cities, id);
  const scores = new Map(cities.map(({ city, scores: own }) => [city.id, own]));
  const valueOf = (cityId: string, themeId: string) => scores.get(cityId)?.get(themeId)?.value ?? null;
  const isTwoWay = twoWayPairs(made.hits);
  const lineOf = ({ themeId, learner, donor }: Pairing) => {
    const [low, high] = [valueOf(learner, themeId), valueOf(donor, themeId)];
    const practices = goodPractices.filter((each) => each.cityId === donor && each.themeId === themeId);
    const led = packagesLedBy({ cityId: donor, themeId }, { workPackages: summary.workPackages, definition });
    return {
      ...{ theme: themeName(themeId), learner: cityName(learner), learnerScore: low },
      ...{ donor: cityName(donor), donorScore: high },
      difference: low === null || high === null ? null : (exact(high) - exact(low)) / 1e9,
      practice: practices.map(({ practice }) => practice).join("\n") || words.ask,
      twoWay: isTwoWay({ learner, donor }) ? words.yes : words.no,
      leads: led.length === 0 ? words.no : `${words.yes}: ${listed(led.map(({ number, name }) => number || name))}`,
      ...{ others: "", pinned: "", reason: "" },
    };
  };
  const matched = new Set(made.matches.map(pairingKey));
  const problems = new Map<string, DecisionProblem>(
    made.decisions.problems.filter(({ code }) => IMPOSSIBLE[code]).map(({ code, of }) => [pairingKey(of), code]),
  );
  const impossible = (pair: Pairing) => IMPOSSIBLE[problems.get(pairingKey(pair)) ?? "not-eligible"];
  const { open = [] } = record;
  const notesOn = (pair: Pairing) => open.filter((each) => pairingKey(each) === pairingKey(pair));
  /** Beside the reason of a decision, what was written about the pair before. */
  const withNotes = (of: Pairing & { readonly reason: string }) => {
    const noted = notesOn(of);
    return reasonsOf([of, ...noted, ...noted.map(({ said: reason }) => ({ reason }))]);
  };
  const rowed = new Set([...record.pins, ...record.bans, ...made.matches].map(pairingKey));
  const decided: readonly DecidedLine[] = [
    ...record.pins
      .filter((pin) => !matched.has(pairingKey(pin)))
      .map((of) => ({ ...of, pinned: words.yes, reason: withNotes(of), why: impossible(of) ?? "" })),
    ...record.bans.map((of) => ({ ...of, pinned: words.no, reason: withNotes(of), why: impossible(of) ?? BANNED })),
    ...open.filter((each) => !rowed.has(pairingKey(each))).map((of) => ({ ...of, pinned: of.said, why: OPEN })),
  ];
  return {
    matches: made.matches.map((match) => {
      const noted = notesOn(match);
      return {
        ...lineOf(match),
        others: listed(match.others.map(cityName)),
        ...(match.why.kind === "pinned"
          ? { pinned: words.yes, reason: withNotes({ ...match, reason: match.why.reason }) }
          : { pinned: reasonsOf(noted.map(({ said: reason }) => ({ reason }))), reason: reasonsOf(noted) }),
        why: whyMatched(match),
      };
    }),
    decided: inOrder(decided, definition).map((each) => ({
      ...lineOf(each),
      ...{ pinned: each.pinned, reason: each.reason, why: each.why },
    })),
    waiting: made.waiting.map((need) => ({
      ...{ theme: themeName(need.themeId), learner: cityName(need.learner), learnerScore: need.learnerValue },
      why: whyWaiting(need, listed(need.donors.map(cityName)), record.settings),
    })),
  };
}
