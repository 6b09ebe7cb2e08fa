/**
 * The native formulas of Prioritering, which come to the same points, ranks and places as `topOf`: whoever votes without the add-in
 * sees them too. Each is for the cells of one row; what is over all rows is absolute.
 */
import { absoluteAreaName, areaName } from "../../host/a1";
import type { Area } from "../../host/area";
import type { VoteKind } from "../../domain/prioritisation/prioritisation";
import { prioritering as words } from "./prioritering";

export type VotingColumn =
  | ("theme" | "recommendation" | "number" | "score" | "points" | "rank")
  | ("share" | "verdict" | "why" | "decision" | "reason" | "urgency");

export interface VotingCells {
  /** A cell of this row. */
  readonly cell: (id: VotingColumn) => string;
  /** All cells of a column. */
  readonly all: (id: VotingColumn) => string;
  /** Its votes. */
  readonly votes: Readonly<Record<VoteKind, Area>>;
  /** Settings, absolute. */
  readonly rule: (which: "formula" | VoteKind | "highest" | "seats") => string;
  /** Up to this published score a theme always has a place. */
  readonly reserved: number;
}

/** @param of rows of Maturiteit: the names of the themes and their published scores */
export function scoreFormula(theme: string, of: { readonly header: string; readonly global: string }): string {
  const found = `INDEX(${of.global},1,MATCH(${theme},${of.header},0))`;
  return `=IF(${theme}="","",IFERROR(IF(ISNUMBER(${found}),${found},"${words.unpublished}"),"${words.unpublished}"))`;
}

/** Of what is no vote, nothing is counted: text, or a number beyond the range. */
export function pointsFormula({ cell, votes, rule }: VotingCells): string {
  const within = (kind: VoteKind) => {
    const area = absoluteAreaName(votes[kind]).replace(/\$(\d+)/g, "$1");
    return { area, criteria: `${area},">=0",${area},"<="&${rule("highest")}` };
  };
  const [impact, importance] = [within("impact"), within("importance")];
  const count = (of: typeof impact) => `COUNTIFS(${of.criteria})`;
  const sum = (of: typeof impact) => `SUMIFS(${of.area},${of.criteria})`;
  const is = (formula: keyof typeof words.formulas) => `${rule("formula")}="${words.formulas[formula]}"`;
  const weighed = `${rule("impact")}*${sum(impact)}+${rule("importance")}*${sum(importance)}`;
  const means = `(${sum(impact)}/${count(impact)})*(${sum(importance)}/${count(importance)})`;
  const points = [
    `IF(${is("impact")},IF(${count(impact)}=0,"",ROUND(${sum(impact)},6)),`,
    `IF(${is("means")},IF(${count(impact)}*${count(importance)}=0,"",ROUND(${means},6)),`,
    `IF(${count(impact)}+${count(importance)}=0,"",ROUND(${weighed},6))))`,
  ].join("");
  return `=IF(${isBlank(cell)},"",${points})`;
}

/** How many votes stand in a column: as in the points, what is no vote is not counted, nor what stands beside no recommendation. */
export function countFormula(votes: string, { all, rule }: VotingCells): string {
  const isVote = `ISNUMBER(${votes})*(${votes}>=0)*(${votes}<=${rule("highest")})`;
  return `=SUMPRODUCT(${isVote}*((${all("recommendation")}<>"")+(${all("number")}<>"")>0))`;
}

export function rankFormula({ cell, all }: VotingCells): string {
  const points = all("points");
  return `=IF(ISNUMBER(${cell("points")}),1+SUMPRODUCT(ISNUMBER(${points})*(${points}>${cell("points")})),"")`;
}

/** Its share of the place that its theme always has: that of the best, divided by how many are equal. */
export function shareFormula({ cell, all, reserved }: VotingCells): string {
  const [theme, points, decision] = [all("theme"), all("points"), all("decision")];
  const ofTheme = `(${theme}=${cell("theme")})`;
  const running = `${ofTheme}*${isRunning(points, decision)}`;
  const isBest = [
    `${cell("score")}<=${reserved}`,
    `SUMPRODUCT(${ofTheme}*(${decision}="${words.yes}"))=0`,
    `SUMPRODUCT(${running}*(${points}>${cell("points")}))=0`,
  ];
  const may = [
    ...[`ISNUMBER(${cell("points")})`, `ISNUMBER(${cell("score")})`],
    ...[words.yes, words.no].map((word) => `${cell("decision")}<>"${word}"`),
  ];
  const share = `1/SUMPRODUCT(${running}*(${points}=${cell("points")}))`;
  // One in the other: an AND asks all of them, also what has no answer where the first has none.
  return `=${[...may, ...isBest].reduceRight((rest, when) => `IF(${when},${rest},"")`, share)}`;
}

/** The same sums as in `topOf`, in the same order. */
export function whyFormula({ cell, all, rule }: VotingCells): string {
  const [points, decision, share] = [all("points"), all("decision"), all("share")];
  const own = cell("points");
  const count = (is: string) => `SUMPRODUCT(${isRunning(points, decision)}*(${points}${is}${own}))`;
  const seats = (is: string) => `ROUND(SUMPRODUCT(${share},ISNUMBER(${points})*(${points}${is}${own})),0)`;
  const [above, same, owed] = [count(">"), count("="), seats("<")];
  const free = rule("seats");
  const { whys } = words;
  const choices: readonly (readonly [when: string, why: string])[] = [
    ...[words.yes, words.no].map((word) => [`${cell("decision")}="${word}"`, decidedWords(word)] as const),
    [`NOT(ISNUMBER(${own}))`, whys["not-voted"]],
    [`${above}+${same}+${owed}<=${free}`, whys.votes],
    [`${cell("share")}=1`, whys.kept],
    [`ISNUMBER(${cell("share")})`, whys["theme-tie"]],
    [`${above}+${owed}+${seats("=")}<${free}`, whys.tie],
    [`${above}<${free}`, whys["pushed-out"]],
  ];
  const said = choices.reduceRight((rest, [when, why]) => `IF(${when},"${why}",${rest})`, `"${whys["too-few-votes"]}"`);
  return `=IF(${isBlank(cell)},"",${said})`;
}

export function verdictFormula({ cell }: VotingCells): string {
  const { whys } = words;
  const isOne = (all: readonly string[]) => `OR(${all.map((why) => `${cell("why")}="${why}"`).join(",")})`;
  const isIn = isOne([whys.votes, whys.kept, decidedWords(words.yes)]);
  const isOpen = isOne([whys.tie, whys["theme-tie"]]);
  return `=IF(${cell("why")}="","",IF(${isIn},"${words.yes}",IF(${isOpen},"${words.open}","${words.no}")))`;
}

/** @example decidedWords("ja") // "beslist: ja" */
export function decidedWords(decision: string): string {
  return `${words.whys.decided}: ${decision}`;
}

/** What a person did not decide on, and somebody voted on. */
function isRunning(points: string, decision: string): string {
  return `ISNUMBER(${points})*(${decision}<>"${words.yes}")*(${decision}<>"${words.no}")`;
}

function isBlank(cell: VotingCells["cell"]): string {
  return `AND(${cell("recommendation")}="",${cell("number")}="")`;
}

/** What is left of the top for who was not let in by a person. */
export function seatsFormula(top: string, all: VotingCells["all"]): string {
  const isThere = `((${all("recommendation")}<>"")+(${all("number")}<>"")>0)`;
  return `=${top}-SUMPRODUCT((${all("decision")}="${words.yes}")*${isThere})`;
}

/** How many cities voted, where both kinds are counted per city in a row. */
export function votersFormula(counts: Readonly<Record<VoteKind, Area>>, said: string): string {
  return `=SUMPRODUCT(--(${areaName(counts.impact)}+${areaName(counts.importance)}>0))&"${said}"`;
}
