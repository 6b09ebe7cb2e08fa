/** A score of which Excel made a date, taken over in Controleren: then no tab, mail or next bundle asks about the file any more. */
import { beforeAll, expect, it } from "@jest/globals";
import { accept, proposals } from "../../src/actions/accept";
import { type Inspection, inspectionOf } from "../../src/actions/inspect";
import { benchmarkIn } from "../../src/actions/make-benchmark";
import { isEmptyDraft } from "../../src/actions/write-bundle";
import type { Submission } from "../../src/consolidation/submission";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { StillOpen } from "../../src/domain/measurement/still-open";
import { nl } from "../../src/locales/nl";
import { boardRows } from "../../src/taskpane/bundle/board-view";
import { openIn } from "../../src/taskpane/bundle/bundle-view";
import { questionsByCity } from "../../src/taskpane/bundle/city-questions";
import { openOf } from "../../src/taskpane/check/still-open";
import { benchmarkInput } from "../../src/taskpane/share/share-tasks";
import { checkView } from "../../src/taskpane/view/check-view";
import { drafted, written } from "../actions/bundling";
import { rowsFile } from "../consolidation/consolidated";
import { live, type Live } from "../host/office/live";
import { dated } from "../layout/book";

const INPUT = { builtIn: klimaatgovernance };
const WISH = {
  audience: "steering-group",
  cityId: "",
  stage: "final",
  date: "2026-03-01",
  previous: undefined,
} as const;
const HASSELT = rowsFile("Hasselt.xlsx", ["Hasselt", 3, 4, 2, 3, dated("2026-05-02"), 3, 2, 4]);
const FILES = [HASSELT, rowsFile("Gent.xlsx", ["Gent", 3, 4, 2, 3, 2.5, 3, 2, 4])];

/** What is said of Hasselt, and of the errors in all. */
async function saidIn({ host }: Live, given: readonly Submission[] = []) {
  const workbook = await host.read();
  const inspection: Inspection = inspectionOf(workbook, INPUT);
  const view = checkView(inspection);
  const draft = drafted(workbook, given);
  const board = boardRows({ bundle: draft.bundle, submissions: given, waiting: new Map(), troubles: new Map() }, nl);
  const hasselt = board.find((row) => row.kind === "city" && row.city.id === "hasselt");
  const errors = ({ findings, remembered }: StillOpen) => findings.error + remembered.error;
  return {
    draft,
    errors: [
      openOf(inspection, view),
      openIn(draft, { files: given.length, inspection, view }),
      benchmarkIn(workbook, benchmarkInput(WISH, INPUT)).open,
    ].map(errors),
    board: hasselt?.kind === "city" && [hasselt.status, hasselt.uncounted, hasselt.errors],
    asked: questionsByCity(draft).flatMap(({ city }) => city?.name ?? []),
  };
}

const DONE = { errors: [0, 0, 0], board: ["complete", 0, 0], asked: [] };

let bundle: Live;
beforeAll(async () => {
  bundle = live({ timeout: 60_000 });
  await written(bundle, FILES);
});

it("is asked about in all of them before", async () => {
  expect(await saidIn(bundle)).toMatchObject({ errors: [1, 1, 1], board: ["partial", 1, 0], asked: ["Hasselt"] });
});

it("is asked about in none of them after, nor when the file is given again, nor by the next bundle", async () => {
  const inspection = inspectionOf(await bundle.host.read(), INPUT);
  await accept(bundle.host, { inspection, proposals: proposals(inspection) });
  expect(await saidIn(bundle)).toMatchObject(DONE);
  expect(await saidIn(bundle, FILES)).toMatchObject(DONE);
  await written(bundle, []);
  const { draft, ...said } = await saidIn(bundle);
  expect(said).toEqual(DONE);
  expect(isEmptyDraft(draft)).toBe(true);
  expect(await saidIn(bundle, FILES)).toMatchObject(DONE);
  await written(bundle, FILES);
  expect(isEmptyDraft((await saidIn(bundle)).draft)).toBe(true);
});
