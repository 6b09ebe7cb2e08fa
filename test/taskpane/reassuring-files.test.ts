/** No sentence reassures anyone of what is not proven: files whose cities are complete, while not all of it came through. */
import { describe, expect, it } from "@jest/globals";
import { copiesTold } from "../../src/actions/copies";
import { inspectionOf } from "../../src/actions/inspect";
import { benchmarkIn } from "../../src/actions/make-benchmark";
import { report } from "../../src/cli/report";
import { bundleOf } from "../../src/consolidation/bundle";
import { consolidate } from "../../src/consolidation/consolidate";
import { stillOpen } from "../../src/consolidation/still-open";
import type { Submission } from "../../src/consolidation/submission";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Finding, FindingCode } from "../../src/domain/finding";
import { isInOrder } from "../../src/domain/measurement/still-open";
import { bundleTexts } from "../../src/locales/bundle";
import { nl } from "../../src/locales/nl";
import { command } from "../../src/locales/nl/command";
import { standing } from "../../src/locales/nl/standing";
import { boardRows, isShown } from "../../src/taskpane/bundle/board-view";
import { nothingToWrite, unchangedText } from "../../src/taskpane/bundle/bundle-view";
import { troublesOf, troubleText } from "../../src/taskpane/bundle/file-trouble";
import { openOf } from "../../src/taskpane/check/still-open";
import { benchmarkInput } from "../../src/taskpane/share/share-tasks";
import { leftNothingText } from "../../src/taskpane/share/share-words";
import { checkView } from "../../src/taskpane/view/check-view";
import { bundled, consolidated, remembered, rowsFile } from "../consolidation/consolidated";
import { fte, NOTHING, score, scores, submission } from "../consolidation/submissions";

const INPUT = { builtIn: klimaatgovernance };
const GENT = scores("gent", 3, 3, 3, 3, 3, 3, 3, 3);
const WHOLE = submission("gent.xlsx", GENT);

const ofFile = (code: FindingCode): Finding => ({
  ...{ code, severity: "error", file: "kapot.xlsx", sheet: "", cell: "", raw: "" },
});
const ERROR: Finding = { ...ofFile("score-unreadable"), sheet: "Blad1", cell: "B2" };
const SAID_AT = { sheet: "Blad1", cell: "B2" };
/** A code that nobody knows yet. */
const NEW_ERROR = { ...ERROR, code: "columns-unheard-of" } as unknown as Finding;

interface OpenFiles {
  readonly state: string;
  readonly says: string;
  readonly files: readonly Submission[];
  readonly faults?: readonly Finding[];
}

const OPEN_FILES: readonly OpenFiles[] = [
  {
    state: "one that could not be read",
    says: "1 bestand kon niet gelezen worden.",
    files: [WHOLE],
    faults: [ofFile("file-corrupt")],
  },
  {
    state: "one with a table of FTE alone",
    says: "In 1 bestand is geen enkele score gevonden (vte.xlsx).",
    files: [WHOLE, submission("vte.xlsx", fte("genk", 2))],
  },
  {
    state: "a contradiction",
    says: "Er blijft 1 tegenstrijdige score open.",
    files: [WHOLE, submission("gent2.xlsx", score("gent.aanpak", 5))],
  },
  {
    state: "two numbers of FTE that contradict each other",
    says: "Er blijft 1 tegenstrijdig VTE-cijfer open.",
    files: [
      submission("gent.xlsx", GENT, fte("gent", 2)),
      submission("gent2.xlsx", fte("gent", 3), score("gent.aanpak", 3)),
    ],
  },
  { state: "an error", says: "1 fout.", files: [submission("gent.xlsx", GENT, { findings: [ERROR] })] },
];

describe.each(OPEN_FILES)("files with $state", ({ says, files, faults = [] }) => {
  const consolidation = consolidate(files, klimaatgovernance, { fileFindings: faults });
  const open = stillOpen(consolidation);

  it("are told so first, and nothing is called in order", () => {
    expect(isInOrder(open)).toBe(false);
    const said = report({ ...consolidation, changes: [] }, { columns: 120, open, ways: "" });
    expect(said.split("\n")[0]).toBe(says);
    expect(said).not.toMatch(/in orde/i);
    expect(said).not.toContain(command.unchanged);
  });

  it("are not said to be all in the workbook, to change nothing, or to be shared whole", () => {
    expect(nothingToWrite({ open, unplaced: [] }, true, nl)).not.toBe(bundleTexts(nl).write.upToDate);
    expect(unchangedText({ open, unplaced: [] }, nl)).not.toBe(bundleTexts(nl).write.unchanged);
    expect(leftNothingText(open, nl)).not.toBe("Er wordt niets weggelaten.");
  });
});

it("a file that leaves empty what the bundle holds is not said to be all there, nor to change nothing", async () => {
  const previous = await remembered(await bundled(consolidated([rowsFile("gent.xlsx", ["Gent", 3, 4])])));
  const consolidation = consolidated([rowsFile("gent nieuw.xlsx", ["Gent", 3, null])], { previous });
  const open = stillOpen(consolidation);
  expect([consolidation.changes, open.emptied]).toEqual([[], 1]);
  expect(nothingToWrite({ open, unplaced: [] }, true, nl)).not.toBe(bundleTexts(nl).write.upToDate);
  expect(unchangedText({ open, unplaced: [] }, nl)).not.toBe(bundleTexts(nl).write.unchanged);
  const said = report(consolidation, { columns: 120, open, ways: "" });
  expect(said).toContain("Gent laat Aanpak nu leeg; de bundel houdt 4");
  expect(said).not.toContain(command.unchanged);
  // Were it all that is open, it would be told still.
  expect(standing.open({ ...open, missing: [] })).toBe(
    "1 score ontbreekt nu in een bestand en blijft in de bundel staan.",
  );
});

it("a file that says something that is no score, where the bundle holds one, is not said to be all there", async () => {
  const previous = await remembered(await bundled(consolidated([rowsFile("gent.xlsx", ["Gent", 3, 4])])));
  const consolidation = consolidated([rowsFile("gent nieuw.xlsx", ["Gent", 3, "groen"])], { previous });
  const open = stillOpen(consolidation);
  expect([consolidation.changes, open.emptied]).toEqual([[], 1]);
  expect(nothingToWrite({ open, unplaced: [] }, true, nl)).not.toBe(bundleTexts(nl).write.upToDate);
  expect(unchangedText({ open, unplaced: [] }, nl)).not.toBe(bundleTexts(nl).write.unchanged);
  expect(report(consolidation, { columns: 120, open, ways: "" })).toContain(
    "Gent zegt nu “groen” bij Aanpak, en dat is geen score; de bundel houdt 4",
  );
});

it("what has no place in the workbook is not said to be there", () => {
  const open = stillOpen(consolidate([WHOLE], klimaatgovernance));
  const about = { kind: "words", cityId: "gent", subjectId: "aanpak", heading: "Motivatie" } as const;
  const told = { open, unplaced: [{ sheet: "Toelichting", value: "Plan klaar", about }] };
  for (const hasFiles of [true, false]) expect(nothingToWrite(told, hasFiles, nl)).toBe("Er is nu niets te schrijven.");
  expect(unchangedText(told, nl)).not.toBe(bundleTexts(nl).write.unchanged);
});

it("an error counts, though nobody knows its code yet", () => {
  const open = stillOpen(consolidate([submission("gent.xlsx", GENT, { findings: [NEW_ERROR] })], klimaatgovernance));
  expect(standing.open(open)).toBe("1 fout.");
});

it("files that came through are said to be all there", () => {
  const consolidation = consolidate([WHOLE], klimaatgovernance);
  const open = stillOpen(consolidation);
  expect(nothingToWrite({ open, unplaced: [] }, true, nl)).toBe(
    "Alles staat al in deze werkmap. Er is niets te schrijven.",
  );
  expect(unchangedText({ open, unplaced: [] }, nl)).toBe("Aan de waarden verandert niets.");
  expect(leftNothingText(open, nl)).toBe("Er wordt niets weggelaten.");
  expect(report({ ...consolidation, changes: [] }, { columns: 120, open, ways: "" })).toContain(command.unchanged);
});

describe("a bundle", () => {
  it("misses every city of the definition that is not there, though only one handed in", () => {
    const open = stillOpen(consolidate([WHOLE], klimaatgovernance), { isBundle: true });
    expect(standing.open(open)).toBe("96 van de 104 scores ontbreken nog, bij 12 van de 13 steden.");
  });

  it("that is checked tells what it remembers: contradictions as such, and findings that wait for an answer", async () => {
    const files = [WHOLE, submission("gent2.xlsx", score("gent.aanpak", 5), { findings: [ERROR] })];
    const workbook = await bundled(consolidated(files, { fileFindings: [ofFile("file-corrupt")] }));
    const inspection = inspectionOf(workbook, INPUT);
    const open = openOf(inspection, checkView(inspection));
    expect(standing.open(open)).toBe(
      "96 van de 104 scores ontbreken nog, bij 12 van de 13 steden; 1 bestand van een vorige keer kon niet gelezen worden; er blijft 1 tegenstrijdige score open; op het blad Bevindingen staat nog 1 fout over de bestanden.",
    );
    const wish = {
      audience: "steering-group",
      cityId: "",
      stage: "draft",
      date: "2026-03-01",
      previous: undefined,
    } as const;
    expect(benchmarkIn(workbook, benchmarkInput(wish, INPUT)).open).toEqual(open);
  });
});

describe("a file that could not be read when the bundle was made", () => {
  it("is told apart from those that come now, and counts until it comes", async () => {
    const former = await bundled(consolidated([WHOLE], { fileFindings: [ofFile("file-corrupt")] }));
    const previous = await remembered(former);
    const now = submission("genk.xlsx", scores("genk", 3, 3, 3, 3, 3, 3, 3, 3));
    const openWith = (files: readonly Submission[], faults: readonly Finding[]) =>
      stillOpen(consolidated(files, { previous, fileFindings: faults }), { isBundle: true });
    const later = openWith([now], []);
    expect(standing.open(later)).toMatch(/; 1 bestand van een vorige keer kon niet gelezen worden\.$/);
    expect(standing.brief(later)).toMatch(/^1 bestand van een vorige keer niet gelezen · /);
    const more = openWith([now], [{ ...ofFile("file-not-xlsx"), file: "notities.xlsx" }]);
    expect(standing.open(more)).toMatch(
      /; 1 bestand kon niet gelezen worden; 1 bestand van een vorige keer kon niet gelezen worden\.$/,
    );
    expect(standing.brief(openWith([], [ofFile("file-corrupt")]))).toMatch(/^1 bestand niet gelezen · /);
  });
});

describe("a file on the list of Bundelen", () => {
  const told = (...parts: Parameters<typeof submission>) => {
    const given = submission(...parts);
    const submissions = { submissions: [given], bundles: new Set<string>(), faults: [], definition: klimaatgovernance };
    return troubleText(troublesOf(submissions).get(given.file), nl);
  };

  it("is simply read when scores were found in it and no errors", () => {
    expect(told("gent.xlsx", GENT)).toBe("");
  });

  it("is not simply read without scores, or with errors", () => {
    expect(told("vte.xlsx", fte("gent", 2))).toBe("Hierin is geen enkele score gevonden.");
    expect(told("leeg.xlsx", NOTHING)).toBe("Hierin is geen enkele score gevonden.");
    expect(told("gent.xlsx", score("gent.aanpak", 3), { findings: [NEW_ERROR] })).toBe("1 fout: zie de bevindingen.");
    expect(told("weg.xlsx", { findings: [ofFile("file-no-grid")] })).toMatch(/^Geen tabel met scores/);
  });

  it("is told how many scores were read in it, and how many cells hold something else", () => {
    const wrong: Finding = { ...ERROR, sheet: "Blad1", cell: "I2" };
    const seven = scores("gent", 3, 3, 3, 3, 3, 3, 3, "groen");
    const text = "7 scores, 1 niet gelezen: zie de bevindingen.";
    expect(told("gent.xlsx", seven)).toBe(text);
    expect(told("gent.xlsx", seven, { findings: [wrong] })).toBe(text);
    expect(told("gent.xlsx", seven, { findings: [wrong, ERROR] })).toBe(`${text} 1 fout: zie de bevindingen.`);
    expect(told("gent.xlsx", score("gent.aanpak", "groen"))).toBe("Geen scores, 1 niet gelezen: zie de bevindingen.");
    expect(told("gent.xlsx", score("gent.aanpak", "bij benadering"))).toBe("");
    // The same theme may stand on two sheets.
    expect(told("gent.xlsx", score("gent.aanpak", "groen"), score("gent.aanpak", 3, "D9"))).toBe("");
  });

  it("that is the same as another is told so, with the name of that one", () => {
    const [one, two] = ["gent.xlsx", "kopie.xlsx"].map((file) => ({ ...submission(file, GENT), digest: "1 2 3" }));
    if (!one || !two) throw new Error("There are two.");
    const submissions = { submissions: copiesTold([two, one]), bundles: new Set<string>(), faults: [] };
    const troubles = troublesOf({ ...submissions, definition: klimaatgovernance });
    expect([...troubles.keys()]).toEqual(["kopie.xlsx"]);
    expect(troubleText(troubles.get("kopie.xlsx"), nl)).toMatch(/^Dit is hetzelfde bestand als “gent.xlsx”/);
  });

  it("that is the same as another has nothing of its own that is no score: a city that answered in words did so once", () => {
    const words = { statements: [{ cityId: "turnhout", source: SAID_AT, raw: "Bezorgd" }] as never };
    const said = submission("turnhout.xlsx", score("turnhout.strategie", "Bezorgd", SAID_AT.cell), words);
    const submissions = copiesTold([said, { ...said, file: "z.xlsx" }].map((each) => ({ ...each, digest: "1 2 3" })));
    const troubles = troublesOf({ submissions, bundles: new Set(), faults: [], definition: klimaatgovernance });
    expect([...troubles].map(([file, { kind }]) => `${file} ${kind}`)).toEqual(["z.xlsx copy"]);
    const bundle = bundleOf(consolidate(submissions, klimaatgovernance));
    const rows = boardRows({ bundle, submissions, waiting: new Map(), troubles }, nl);
    expect(rows).toContainEqual(expect.objectContaining({ status: "no-scores", uncounted: 0 }));
  });

  it("that is the same as another keeps the head counts that it was read to hold of another city", () => {
    const staffOf = (cityId: string) => ({ staffValues: [{ cityId }] as never });
    const read = [submission("gent.xlsx", staffOf("gent")), submission("kopie.xlsx", staffOf("genk"))];
    const [, copy] = copiesTold(read.map((each) => ({ ...each, digest: "1 2 3" })));
    expect(copy?.reading.staffValues).toEqual([{ cityId: "genk" }]);
  });

  it("that is the same as another, but was read otherwise and with errors, is told of those", () => {
    const read = [
      submission("gent.xlsx", GENT),
      submission("kopie.xlsx", fte("gent", 2), GENT, { findings: [NEW_ERROR] }),
    ];
    const submissions = copiesTold(read.map((each) => ({ ...each, digest: "1 2 3" })));
    const all = { submissions, bundles: new Set<string>(), faults: [], definition: klimaatgovernance };
    expect(troubleText(troublesOf(all).get("kopie.xlsx"), nl)).toBe("1 fout: zie de bevindingen.");
  });

  it("that is the same as another stands below all cities on the board: however many there are, they hide none of them", () => {
    const copy = { ...submission("kopie.xlsx", GENT), digest: "1 2 3" };
    const told = copiesTold([copy, { ...copy, file: "gent.xlsx" }]);
    const troubles = troublesOf({
      ...{ submissions: told, bundles: new Set<string>(), faults: [], definition: klimaatgovernance },
    });
    const rows = boardRows(
      { bundle: bundleOf(consolidate(told, klimaatgovernance)), submissions: told, waiting: new Map(), troubles },
      nl,
    );
    expect(rows.at(-1)).toMatchObject({ kind: "file", name: "kopie.xlsx" });
    expect(rows.filter((row) => isShown(row, "problem"))).not.toContainEqual(expect.objectContaining({ kind: "file" }));
  });

  it("that is a bundle, or could not be read, is told so", () => {
    const submissions = { submissions: [WHOLE], bundles: new Set(["gent.xlsx"]), faults: [ofFile("file-corrupt")] };
    const troubles = troublesOf({ ...submissions, definition: klimaatgovernance });
    expect(troubleText(troubles.get("gent.xlsx"), nl)).toBe(bundleTexts(nl).files.isBundle);
    expect(troubleText(troubles.get("kapot.xlsx"), nl)).toMatch(/^Het bestand is beschadigd/);
  });
});
