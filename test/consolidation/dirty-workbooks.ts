/** Workbooks with one thing wrong each, and what is to be said of it: the code, the sheet and the cell. */
import type { Snapshot } from "../../src/host/snapshot";
import type { AssessmentDefinition } from "../../src/domain/definition/definition";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { FileFindingCode, FindingCode } from "../../src/domain/finding";
import type { LedgerEntry } from "../../src/domain/global-score/ledger";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { type Candidate, DEFAULT_VOTING } from "../../src/domain/prioritisation/prioritisation";
import type { WorkPackage } from "../../src/domain/summary/summary";
import { pointed, staffedWith } from "./dirty-bundles";
import { summary2025 } from "../../src/sample/summary-2025";
import { dataMaturity } from "../domain/other-scans";
import { candidate } from "../domain/prioritisation/candidates";
import { book, dated, type Rows, sheet } from "../layout/book";
import { edited, type } from "../layout/edits";
import { laidOut } from "../layout/laid-out";
import { bundleBook, entry } from "../layout/published";
import { GENT, HEADER } from "../layout/rows";
import { dirty, type Dirty, ofGent, SCORES } from "./dirty";
import { DIRTY_FTE, lekp } from "./dirty-fte";
import { DIRTY_GLOBALS } from "./dirty-globals";
import { DIRTY_PLANS } from "./dirty-plans";

/** Code, sheet and cell of all that is to be said of it. */
export function toldOf({ code, at, also = [] }: Dirty): readonly (readonly string[])[] {
  return [[code, ...at], ...also];
}

const scores = (first: Rows[number][number]): Rows => [HEADER, ["Gent", first, ...SCORES.slice(1)]];
/** Gent's scores downwards, each followed by what stands beside it. */
const downwards = (headings: readonly string[], beside: (score: number, index: number) => string | number): Rows => [
  ["Gent"],
  ["Thema", ...headings],
  ...SCORES.map((score, index) => [HEADER[index + 1] ?? "", score, beside(score, index)]),
];

const LOW = [entry("aanpak", "published", { value: 2, median: 3 })];

export const DIRTY: readonly Dirty[] = [
  dirty("score-out-of-range", ["Blad1", "B2"], scores(25)),
  dirty("score-step", ["Blad1", "B2"], scores(2.6)),
  dirty("score-as-text", ["Blad1", "B2"], scores("2,5")),
  dirty("score-as-phrase", ["Blad1", "B2"], scores("tussen oranje en geel")),
  dirty("score-as-date", ["Blad1", "B2"], scores(dated("2026-05-02"))),
  dirty("score-ambiguous-colour", ["Blad1", "B2"], scores("groen")),
  dirty("score-text", ["Blad1", "B2"], scores("komt nog")),
  dirty("score-unreadable", ["Blad1", "B2"], scores({ error: "#N/A" })),
  {
    ...dirty("score-unreadable", ["Blad1", "B2"], scores({ formula: "=Blad2!A1" })),
    file: "formule zonder resultaat.xlsx",
  },
  dirty(
    "score-uncertain",
    ["Blad1", "B3"],
    [
      ...downwards(["Score", "Motivatie"], () => "").slice(0, 3),
      [null, 4],
      ...downwards(["Score", "Motivatie"], () => "").slice(3),
    ],
  ),
  dirty("colour-without-score", ["Blad1", "B2"], scores({ fill: "#F4A65A" })),
  dirty("score-struck", ["Blad1", "B2"], scores({ value: 4, plain: "" })),
  dirty("score-in-note", ["Blad1", "B2"], scores({ note: "score 3" })),
  {
    ...dirty("fte-unreadable", ["LEKP", "B2"], lekp(["Gent", { value: 8.4, plain: "" }])),
    file: "doorstreepte VTE.xlsx",
  },
  dirty("unknown-city", ["Blad1", "A3"], [...scores(3), ["Vilvoorde", ...SCORES]]),
  dirty("duplicate-city", ["Blad1", "A3"], [...scores(3), GENT]),
  dirty(
    "unknown-theme",
    ["Blad1", "J1"],
    [
      [...HEADER, "Mobiliteit"],
      [...GENT, 3],
    ],
  ),
  dirty(
    "duplicate-theme",
    ["Blad1", "J1"],
    [
      [...HEADER, "Klimaatstrategie"],
      [...GENT, 3],
    ],
  ),
  dirty("missing-theme", ["Blad1", "A1"], [HEADER.slice(0, 8), GENT.slice(0, 8)]),
  dirty(
    "columns-compete",
    ["Blad1", "B3"],
    downwards(["Score team", "Score directie"], (score) => (score === 3 ? 2 : score)),
  ),
  dirty("scale-unknown", ["Blad1", "B2"], [HEADER, ["Gent", 45, 60, 75, 50, 80, 65, 70, 55]]),
  dirty(
    "scores-not-found",
    ["", ""],
    book(
      sheet("LEKP", [
        ["Stad", "VTE LEKP 1"],
        ["Gent", 8],
      ]),
    ),
  ),
  dirty(
    "text-not-taken",
    ["Blad1", "C2"],
    downwards(["Score", "Actie"], () => "Wordt uitgewerkt"),
  ),
  dirty(
    "target-unreadable",
    ["Toelichting", "D2"],
    book(
      sheet("Blad1", [HEADER, GENT]),
      sheet("Toelichting", [
        ["Stad", "Thema", "Motivatie", "Streefscore"],
        ["Gent", "Strategie", "omdat", "5+"],
      ]),
    ),
  ),
  {
    ...dirty(
      "grid-model-mismatch",
      ["Maturiteit", "B6"],
      edited(filledIn(klimaatgovernance), type("Maturiteit", "B6", "Mobiliteit")),
    ),
    also: [
      ["missing-theme", "Maturiteit", "A6"],
      ["unknown-theme", "Maturiteit", "B6"],
    ],
  },
  dirty("hidden-input", ["Verborgen", "A1"], book(sheet("Verborgen", scores(3), { visibility: "hidden" }))),
  dirty(
    "sheet-too-large",
    ["Blad1", "A5001"],
    book({ ...sheet("Blad1", scores(3)), unreadFrom: { row: 5000, column: 0 } }),
  ),
  dirty("sheet-merges-untold", ["Blad1", "A1"], book({ ...sheet("Blad1", scores(3)), untold: ["merges"] })),
  dirty("sheet-looks-untold", ["Blad1", "A1"], book({ ...sheet("Blad1", scores(3)), untold: ["looks"] })),
  ...DIRTY_FTE,
  dirty(
    "fte-head-count",
    ["Blad1", "J1"],
    [
      [...HEADER, "Aantal VTE"],
      [...GENT, 23.417],
    ],
  ),
  dirty("fte-unclear", ["LEKP", "A4"], lekp(["Gent", 8], [], ["VTE LEKP 1 van de hulpverleningszone", 2])),
  dirty(
    "fte-not-taken",
    ["LEKP", "C1"],
    book(
      sheet("Blad1", [HEADER, GENT]),
      sheet("LEKP", [
        ["Stad", "VTE LEKP 1", "VTE LEKP 2"],
        ["Gent", 8, 3],
      ]),
    ),
  ),
  dirty(
    "fte-columns-compete",
    ["Blad1", "J1"],
    [
      [...HEADER, "VTE LEKP 1 2023", "VTE LEKP 1 2024"],
      [...GENT, 7, 8],
    ],
  ),
  dirty("no-scores-submitted", ["Blad1", "B2"], [HEADER, ["Gent", "Bezorgd, maar zonder kleuren"]]),
  { ...dirty("city-file-mismatch", ["Blad1", "A2"], scores(3)), file: "Leuven definitief.xlsx" },
  dirty("file-no-grid", ["", ""], [["niets te zien"]]),
  dirty("is-benchmark", ["", ""], [["Benchmark klimaatgovernance", "CONCEPT"], [], HEADER, GENT]),
  ...DIRTY_GLOBALS,
  dirty("recommendation-missing", ["Aanbevelingen", "D8"], summed({}, LOW)),
  dirty("recommendation-unpacked", ["Aanbevelingen", "C5"], summed({ recommendations: ["2"] })),
  dirty("recommendation-unknown", ["Werkpakketten", "D5"], summed({ recommendations: ["1", "11"] })),
  dirty("lead-unknown", ["Werkpakketten", "E5"], summed({ leads: ["Gent", "Mechlen"] })),
  dirty("priority-out-of-range", ["Werkpakketten", "G5"], summed({ priority: null, rawPriority: "5" })),
  dirty("summary-unknown-theme", ["Werkpakketten", "C5"], summed({ themeIds: ["Mobiliteit"] })),
  ...DIRTY_PLANS,
  dirty("point-unknown-theme", ["Sterk en beter", "A10"], pointed({ themeId: "Mobiliteit" })),
  dirty("point-unknown-kind", ["Sterk en beter", "B10"], pointed({ kind: undefined, rawKind: "Kans" })),
  dirty("point-unknown-city", ["Sterk en beter", "D10"], pointed({ cityIds: ["gent", "Vilvoorde"] })),
  dirty(
    "point-city-not-counted",
    ["Sterk en beter", "D10"],
    pointed({ cityIds: [], sources: ["Gent: Een regisseur"] }),
  ),
  dirty("point-city-spelling", ["Sterk en beter", "D10"], type("Sterk en beter", "D10", "Stad Gent")(pointed({}))),
  dirty("point-without-source", ["Sterk en beter", "F10"], pointed({ cityIds: [], reported: "de meeste" })),
  dirty("point-words-changed", ["Sterk en beter", "H10"], pointed({ sources: ["Gent: Een klimaatfonds"] })),
  dirty("point-rule-unusable", ["Sterk en beter", "B3"], pointed({}, { all: 1.5 })),
  dirty("staff-unreadable", ["HR-benchmark", "B9"], staffedWith({ total: "veel" })),
  dirty("staff-part-exceeds", ["HR-benchmark", "C9"], staffedWith({ total: "4", subsidised: "5" })),
  dirty("staff-lekp-differs", ["HR-benchmark", "E9"], staffedWith({ lekp1: "2" })),
  dirty("staff-city-twice", ["HR-benchmark", "A10"], staffedWith({ total: "4" }, { total: "5" })),
  dirty("vote-unreadable", ["Prioritering", "Q17"], edited(votedOn(), type("Prioritering", "Q17", 9))),
  dirty(
    "vote-unknown-city",
    ["Prioritering", "M16"],
    edited(votedOn(), type("Prioritering", "M16", "Impact Vilvoorde")),
  ),
  dirty("vote-unplaced", ["Prioritering", "Q30"], edited(votedOn(), type("Prioritering", "Q30", 3))),
  dirty("vote-setting-unreadable", ["Prioritering", "B6"], edited(votedOn(), type("Prioritering", "B6", "veel"))),
  dirty("publication-unclear", ["Publicatie", "B5"], edited(votedOn(), type("Publicatie", "B5", "7 steden"))),
  dirty(
    "publication-names-nothing",
    ["Publicatie", "A60"],
    edited(votedOn(), type("Publicatie", "A60", "Strateige", "ja")),
  ),
  dirty("duplicate-recommendation", ["Prioritering", "C18"], votedOn({ number: "1" })),
  dirty("decision-unclear", ["Prioritering", "J18"], votedOn({ decision: false })),
  dirty("urgency-out-of-range", ["Prioritering", "L18"], votedOn({ rawUrgency: "5" })),
  {
    ...dirty(
      "top-undecided",
      ["Prioritering", "J17"],
      votedOn({ votes: { impact: new Map([["gent", 4]]), importance: new Map() } }),
    ),
    also: [["top-undecided", "Prioritering", "J18"]],
  },
  dirty("definition-mismatch", ["Legende", "B5"], laidOut(emptyMeasurement(dataMaturity, ""))),
  dirty("definition-differs", ["Legende", "B5"], filledIn({ ...klimaatgovernance, step: 0.5 })),
  dirty("definition-invalid", ["Legende", "B8"], filledIn({ ...klimaatgovernance, step: 0 })),
];

/** A clean workbook with our own Legende: by it, the bundle is one of klimaatgovernance. */
export const CLEAN = filledIn(klimaatgovernance);

/** Of another scan: see its own test. */
export const OTHER_SCAN_CODES = ["fte-not-asked"] as const satisfies readonly FindingCode[];

export { DUE_CODES } from "./dirty-plans";
/** Of several files together, each of which holds a summary of its own, and of a bundle beside what its files said. */
export const TOGETHER_CODES = [
  ...["summary-not-taken" as const, "points-not-taken" as const, "same-file" as const],
  ...["twinning-not-taken" as const, "partnerships-not-taken" as const, "other-measurement" as const],
  ...["score-kept" as const, "row-beside-provenance" as const, "score-beside-provenance" as const],
] satisfies readonly FindingCode[];

/** Found before there is a workbook to read: see the tests of the reader and of the command. */
export const FILE_CODES = [
  "file-encrypted",
  "file-legacy-xls",
  "file-not-xlsx",
  "file-corrupt",
  "file-too-large",
  "file-unreadable",
] as const satisfies readonly FileFindingCode[];

/** A bundle with the summary of 2025, the first package of which is another. */
function summed(more: Partial<WorkPackage>, ledger: readonly LedgerEntry[] = []): Snapshot {
  const { recommendations, workPackages } = summary2025;
  const [first, second, ...others] = workPackages.map((each, index) => (index === 0 ? { ...each, ...more } : each));
  const summary = { recommendations, workPackages: [first, second, ...others].flatMap((each) => each ?? []) };
  return bundleBook({ ...ofGent(klimaatgovernance), ledger, summary });
}

/** A bundle in which Gent voted on two recommendations, for a top of one; the second is another. */
function votedOn(more: Partial<Candidate> = {}): Snapshot {
  const candidates = [candidate("1", "aanpak", 4), { ...candidate("2", "middelen", 2), ...more }];
  return bundleBook({
    ...ofGent(klimaatgovernance),
    prioritisation: { settings: { ...DEFAULT_VOTING, top: 1 }, candidates },
  });
}

function filledIn(definition: AssessmentDefinition): Snapshot {
  return laidOut(ofGent(definition));
}
