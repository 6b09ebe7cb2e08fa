/**
 * A row of the pairs on Twinning, and what somebody says by it. What we wrote and nobody touched is a proposal; what somebody wrote
 * there without a yes or no stays open; a pair that was typed is pinned.
 */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { plainText } from "../../../domain/plain-text";
import { needKey, type Remark } from "../../../domain/twinning/pairing";
import type { Snapshot } from "../../../host/snapshot";
import { twinning as words } from "../../sheets/twinning";
import { isOwnSentence, isProposed, OPEN } from "../../sheets/twinning-words";
import type { OwnRow } from "./table-under";
import { type TwinningTable, twinningTable } from "./twinning-table";

export interface Line {
  readonly row: OwnRow<string>;
  readonly decision: Remark;
  /**
   * `proposal`: we wrote it, and nobody wrote anything more. `remark`: something is written, and not decided. `edited`: it is not
   * the pair that we wrote. `unclear`: neither yes nor no. `incomplete`: a name is missing.
   */
  readonly says: "pin" | "ban" | "proposal" | "remark" | "edited" | "unclear" | "incomplete";
}

const YES: readonly string[] = [words.yes, "vastgezet"];
const NO: readonly string[] = [words.no, "neen", "uitgesloten"];
/** Without one of these, nobody knows what is decided about what. */
const NEEDED = [words.theme, words.learner, words.donor, words.pinned];
/** We fill in all of these; whoever types a pair fills in one of them at most. */
const OURS = [words.practice, words.twoWay, words.leads, words.why];

export function linesIn(table: TwinningTable, workbook: Snapshot, definition: AssessmentDefinition): readonly Line[] {
  if (NEEDED.some((heading) => table.missing.includes(heading))) return [];
  const lines = table.rows.flatMap((row) => lineIn(row, definition) ?? []);
  const proposed = lines.filter(({ row, says }) => says === "proposal" && isProposed(row.at(words.why)));
  const isEdited = editedAmong(proposed, needsThatWait(workbook, definition), definition);
  return lines.map((line) => (isEdited(line) ? { ...line, says: "edited" } : line));
}

/** @returns `undefined` for a row that stays free */
function lineIn(row: OwnRow<string>, { themes, cities }: AssessmentDefinition): Line | undefined {
  const [theme = "", learner = "", donor = "", said = "", written = ""] = [
    words.theme,
    words.learner,
    words.donor,
    words.pinned,
    words.reason,
  ].map(row.at);
  if (![theme, learner, donor, said, written].some(Boolean)) return undefined;
  const id = (text: string, among: AssessmentDefinition["cities"]) => identify(text, among)?.id ?? text;
  const why = row.at(words.why);
  const reason = [written, isOwnSentence(why) ? "" : why].filter(Boolean).join("; ");
  const word = plainText(said)
    .toLowerCase()
    .replace(/[.!\s]+$/, "");
  const isDecided = YES.includes(word) || NO.includes(word);
  return {
    row,
    decision: {
      ...{ themeId: id(theme, themes), learner: id(learner, cities), donor: id(donor, cities) },
      ...{ reason, said: isDecided ? "" : said },
    },
    says: whatIsSaid(),
  };

  function whatIsSaid(): Line["says"] {
    const isOurs = OURS.filter((heading) => row.at(heading) !== "").length > 1;
    const isWhole = theme !== "" && learner !== "" && donor !== "";
    if (!isWhole && (word !== "" || !isOurs || why === OPEN)) return "incomplete";
    if (isDecided) return YES.includes(word) ? "pin" : "ban";
    if (word !== "") return "unclear";
    if (!isOurs) return "pin";
    return reason !== "" || why === OPEN ? "remark" : "proposal";
  }
}

/**
 * Which of our rows names another pair than we wrote: its donor is among those who could be it instead, its need is one that waits, or
 * there is another for the same need.
 */
function editedAmong(
  proposed: readonly Line[],
  waiting: ReadonlySet<string>,
  { cities }: AssessmentDefinition,
): (line: Line) => boolean {
  const donors = new Map<string, Set<string>>();
  for (const { decision } of proposed)
    donors.set(needKey(decision), (donors.get(needKey(decision)) ?? new Set()).add(decision.donor));
  return (line) => {
    if (!proposed.includes(line)) return false;
    const { row, decision } = line;
    const others = row.at(words.otherDonors).split(/, | en /);
    return (
      others.some((name) => identify(name, cities)?.id === decision.donor) ||
      waiting.has(needKey(decision)) ||
      (donors.get(needKey(decision))?.size ?? 0) > 1
    );
  };
}

export function needsThatWait(workbook: Snapshot, { themes, cities }: AssessmentDefinition): ReadonlySet<string> {
  const rows = twinningTable("waiting", workbook)?.rows ?? [];
  return new Set(
    rows.flatMap((row) => {
      const theme = identify(row.at(words.theme), themes);
      const learner = identify(row.at(words.learner), cities);
      return theme && learner ? [needKey({ themeId: theme.id, learner: learner.id })] : [];
    }),
  );
}
