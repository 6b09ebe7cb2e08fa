/**
 * No sentence reassures anyone of what is not proven: each state of a workbook in which something is open, against what the
 * pane and the command say of it; and that these do say that all is in order where it is.
 */
import { describe, expect, it } from "@jest/globals";
import { inspectionOf } from "../../src/actions/inspect";
import { layOut } from "../../src/actions/lay-out";
import { benchmarkIn } from "../../src/actions/make-benchmark";
import { report } from "../../src/cli/report";
import { stillOpen } from "../../src/consolidation/still-open";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { isInOrder } from "../../src/domain/measurement/still-open";
import type { Snapshot } from "../../src/host/snapshot";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { standing as english } from "../../src/locales/en/standing";
import { nl } from "../../src/locales/nl";
import { standing as dutch } from "../../src/locales/nl/standing";
import { openOf } from "../../src/taskpane/check/still-open";
import { chooseText, cityText } from "../../src/taskpane/fill-in/progress-words";
import { benchmarkInput } from "../../src/taskpane/share/share-tasks";
import { checkView } from "../../src/taskpane/view/check-view";
import { progressOf } from "../../src/taskpane/view/places";
import { book, type Rows, sheet } from "../layout/book";
import { edited, type } from "../layout/edits";
import { laidOut } from "../layout/laid-out";
import { memoryHost } from "../layout/memory-host";
import { GENT, HEADER, THEMES } from "../layout/rows";

const INPUT = { builtIn: klimaatgovernance };
const WISH = {
  audience: "steering-group",
  cityId: "",
  stage: "draft",
  date: "2026-03-01",
  previous: undefined,
} as const;
const table = (...rows: Rows) => sheet("Blad1", [HEADER, ...rows]);
const more = (...rows: Rows) => sheet("Blad2", [HEADER, ...rows]);

async function emptySelfEvaluation(): Promise<Snapshot> {
  const host = memoryHost(EMPTY_WORKBOOK);
  const gent = klimaatgovernance.cities.filter(({ id }) => id === "gent");
  await layOut(host, emptyMeasurement(klimaatgovernance, "", gent));
  return host.now();
}

/** Our own sheets for Gent, every score filled in, with a reason for one. */
const filledIn = edited(
  laidOut(
    emptyMeasurement(
      klimaatgovernance,
      "",
      klimaatgovernance.cities.filter(({ id }) => id === "gent"),
    ),
  ),
  type("Maturiteit", "B11", ...GENT.slice(1)),
  type("Toelichting", "D5", "Breed gedragen"),
);

interface OpenWorkbook {
  readonly state: string;
  readonly says: string;
  readonly workbook: Snapshot | Promise<Snapshot>;
  /** How many themes of Gent Invullen may call complete. */
  readonly complete: number;
}

const OPEN: readonly OpenWorkbook[] = [
  {
    state: "an empty self-evaluation",
    says: "Geen enkel thema van Gent heeft al een score.",
    workbook: emptySelfEvaluation(),
    complete: 0,
  },
  {
    state: "one of eight themes filled in",
    says: "7 van de 8 thema's van Gent hebben nog geen score.",
    workbook: book(table(["Gent", 3])),
    complete: 1,
  },
  {
    state: "no column for the eighth theme",
    says: "1 van de 8 thema's van Gent heeft nog geen score: Communicatie & participatie; 1 aandachtspunt.",
    workbook: book(sheet("Blad1", [HEADER.slice(0, 8), GENT.slice(0, 8)])),
    complete: 7,
  },
  {
    state: "words in the place of a score",
    says: "1 van de 8 thema's van Gent heeft nog geen score: Strategie; 1 aandachtspunt.",
    workbook: book(table(["Gent", "geen idee", ...GENT.slice(2)])),
    complete: 7,
  },
  {
    state: "two tables that contradict each other",
    says: "Er blijft 1 tegenstrijdige score open.",
    workbook: book(table(GENT), more(["Gent", 1, ...GENT.slice(2)])),
    complete: 7,
  },
  {
    state: "a score off the scale in another table",
    says: "1 fout.",
    workbook: book(table(GENT), more(["Gent", 25])),
    complete: 8,
  },
  {
    state: "a table of FTE alone",
    says: "Geen enkel thema van Gent heeft al een score; in deze werkmap is geen enkele score gevonden; 1 fout.",
    workbook: book(
      sheet("LEKP", [
        ["Stad", "VTE LEKP 1"],
        ["Gent", 2],
      ]),
    ),
    complete: 0,
  },
  {
    state: "words under a heading of Toelichting that we do not know",
    says: "1 aandachtspunt.",
    workbook: edited(filledIn, type("Toelichting", "D4", "Onze overwegingen")),
    complete: 8,
  },
  {
    state: "two cities, so that the others are missed",
    says: "88 van de 104 scores ontbreken nog, bij 11 van de 13 steden.",
    workbook: book(table(GENT, ["Genk", ...GENT.slice(1)])),
    complete: 0,
  },
];

describe.each(OPEN)("a workbook with $state", ({ says, workbook, complete }) => {
  const inspected = async () => {
    const inspection = inspectionOf(await workbook, INPUT);
    return { inspection, view: checkView(inspection) };
  };

  it("is told so first by the check in the pane, in numbers", async () => {
    const { inspection, view } = await inspected();
    const open = openOf(inspection, view);
    expect(isInOrder(open)).toBe(false);
    expect(dutch.open(open)).toBe(says);
    expect(english.open(open)).not.toContain(english.inOrder);
  });

  it("is told so first by the command", async () => {
    const { consolidation } = (await inspected()).view;
    const said = report(consolidation, { columns: 120, open: stillOpen(consolidation), ways: "" });
    expect(said.split("\n")[0]).toBe(says);
    expect(said).not.toContain(dutch.inOrder);
  });

  it("is told so by Delen too", async () => {
    expect(dutch.open(benchmarkIn(await workbook, benchmarkInput(WISH, INPUT)).open)).toBe(says);
  });

  it("is called complete by Invullen only where it is", async () => {
    const { inspection, view } = await inspected();
    const progress = progressOf(inspection, view.consolidation.conflicts);
    expect(cityText(progress, nl)).toBe(progress.city ? `Gent: ${complete} van 8 thema's` : "");
    // One city may have a form: there is no table then, and nothing to choose below where all is filled in.
    expect(progress.city ? chooseText(progress, nl) : "").not.toMatch(/tabel|rij|kolom/);
    expect(chooseText(progress, nl).includes("hieronder")).toBe(progress.themes.some(({ next }) => next));
  });
});

describe("a workbook of one city that is complete", () => {
  it("is in order, and said to be so", () => {
    const inspection = inspectionOf(book(table(GENT)), INPUT);
    const view = checkView(inspection);
    const open = openOf(inspection, view);
    expect(dutch.open(open)).toBe(dutch.inOrder);
    expect(report(view.consolidation, { columns: 120, open, ways: "" })).toMatch(
      /^Elk thema heeft een score of is niet van toepassing/,
    );
    const progress = progressOf(inspection, view.consolidation.conflicts);
    expect(progress.themes.map(({ next }) => next)).toEqual(THEMES.map(() => undefined));
    expect(cityText(progress, nl)).toBe("Gent: 8 van 8 thema's");
  });

  it("is so too on our own sheets, with words that are read", () => {
    const inspection = inspectionOf(filledIn, INPUT);
    expect(inspection.reading.explanations).toMatchObject([{ motivation: "Breed gedragen" }]);
    expect(isInOrder(openOf(inspection, checkView(inspection)))).toBe(true);
  });

  it("is so too where a theme does not apply", () => {
    const inspection = inspectionOf(book(table(["Gent", "n.v.t.", ...GENT.slice(2)])), INPUT);
    expect(isInOrder(openOf(inspection, checkView(inspection)))).toBe(true);
  });
});
