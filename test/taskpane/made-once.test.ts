/** A button that makes something, pressed once more: the same is not made twice unasked. */
import { beforeEach, describe, expect, it } from "@jest/globals";
import type { BenchmarkInInput } from "../../src/actions/make-benchmark";
import { nl } from "../../src/locales/nl";
import { shareTexts } from "../../src/locales/share";
import { retractAgain } from "../../src/taskpane/share/asked-again";
import { benchmarkSheetTask, newWorkbookTask } from "../../src/taskpane/share/share-tasks";
import { createPaneStore, type PaneStore } from "../../src/taskpane/pane-store";
import { newName } from "../../trial/page/new-name";
import { input } from "../actions/own-table";
import { live, type Live } from "../host/office/live";
import { bundlePlan, PUBLISHED } from "../layout/published";

const asked = (): BenchmarkInInput => ({
  ...input,
  ...{ stage: "draft", date: "2026-03-01", audience: () => ({ kind: "steering-group" }) },
});

describe("a benchmark", () => {
  let workbook: Live;
  let opened: Uint8Array[];
  let store: PaneStore;

  beforeEach(async () => {
    opened = [];
    workbook = live({ timeout: 5000, requirementSet: "1.18", opened: (bytes) => opened.push(bytes) });
    await workbook.host.apply(bundlePlan(PUBLISHED));
    store = createPaneStore({ host: workbook.host, input, pause: 5 });
    await store.start();
  });

  it("makes the same sheet once: a second press shows it", async () => {
    await store.run(benchmarkSheetTask(asked(), nl));
    const before = (await workbook.host.read()).sheets.length;
    await store.run(benchmarkSheetTask(asked(), nl));
    expect(store.state().notice).toEqual({ kind: "made-before", sheet: "Benchmark", show: "Benchmark" });
    expect((await workbook.host.read()).sheets).toHaveLength(before);
  });

  it("opens the same workbook once, and asks before it does so again", async () => {
    const made = new Map<"benchmark" | "pages", Uint8Array>();
    const task = newWorkbookTask({
      ...{ store, session: { made }, input: asked(), what: "benchmark", locale: nl },
      isStillAsked: () => true,
    });
    await store.run(task);
    await store.run(task);
    expect(opened).toHaveLength(1);
    const { notice } = store.state();
    if (notice?.kind !== "made-before" || !("again" in notice)) throw new Error("It was not said.");
    await notice.again();
    expect(opened).toHaveLength(2);
    expect(opened[1]).toEqual(opened[0]);
  });

  it("says for whom it was made already, and no longer asks once something else is chosen", async () => {
    const made = new Map<"benchmark" | "pages", Uint8Array>();
    let isStillAsked = true;
    const task = newWorkbookTask({
      ...{ store, session: { made }, input: asked(), what: "benchmark", locale: nl },
      isStillAsked: () => isStillAsked,
    });
    await store.run(task);
    retractAgain(store);
    expect(store.state().notice).toMatchObject({ kind: "benchmark-workbook" });
    await store.run(task);
    const { notice } = store.state();
    expect(notice && "text" in notice && notice.text).toContain("voor de stuurgroep (concept) is al gemaakt");
    retractAgain(store);
    expect(store.state().notice).toBeUndefined();
    // Something else was chosen while it was at work.
    isStillAsked = false;
    await store.run(task);
    expect(store.state().notice).toMatchObject({ kind: "made-before" });
    expect(store.state().notice).not.toHaveProperty("again");
    expect(opened).toHaveLength(1);
  });

  it("is named after its audience and its stage, so that no two are mistaken for each other", async () => {
    const said = new Set<string>();
    for (const audience of [{ kind: "steering-group" }, { kind: "public" }, { kind: "city", cityId: "gent" }] as const)
      for (const stage of ["draft", "final"] as const) {
        const wish: BenchmarkInInput = { ...asked(), stage, audience: () => audience };
        await store.run(
          newWorkbookTask({
            store,
            session: { made: new Map() },
            input: wish,
            what: "benchmark",
            locale: nl,
            isStillAsked: () => true,
          }),
        );
        const { notice } = store.state();
        said.add(notice?.kind === "benchmark-workbook" ? notice.text : "");
      }
    const endings = ["stuurgroep", "publiek", "gent"].flatMap((whom) =>
      ["concept", "definitief"].map((stage) => `${whom}-${stage}`),
    );
    expect(opened.map(newName)).toEqual(endings.map((ending) => `benchmark-${ending}-2026-03-01.xlsx`));
    expect(said.size).toBe(6);
    expect(shareTexts(nl).make.fileName({ audience: "public", city: "", stage: "final" }, "2026-03-01")).toBe(
      "benchmark-publiek-definitief-2026-03-01",
    );
  });
});
