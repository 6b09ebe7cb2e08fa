/** A machine without a printer: the sheets come all the same, and the pane says what they lack. */
import { describe, expect, it } from "@jest/globals";
import { createPaneStore } from "../../../src/taskpane/pane-store";
import { layOutTask } from "../../../src/taskpane/fill-in/lay-out-task";
import { klimaatgovernance as definition } from "../../../src/domain/definition/klimaatgovernance";
import { input } from "../../actions/own-table";
import { live, smallPlan } from "./live";

const printed = ({ engine, world }: ReturnType<typeof live>["embedded"]) =>
  engine.sheets().map(({ name, id }) => [name, "printArea" in world.records.sheet(id).page]);

describe("without a printer", () => {
  it.each(["PageLayout.paperSize", "PageLayout.setPrintArea", "HeaderFooter.leftFooter", "PageBreakCollection.add"])(
    "(%s is refused) a plan is carried out, but for its pages",
    async (refused) => {
      const { host, embedded } = live({ timeout: 5000 });
      embedded.controls.refused.add(refused);
      await host.apply(smallPlan());
      expect(embedded.engine.sheets().map(({ name }) => name)).toEqual(["Blad1", "Maturiteit", "Legende"]);
      expect(embedded.engine.names()).toHaveLength(2);
      expect([host.lacking(), host.lacking()]).toEqual([["pages"], []]);
    },
  );

  it("the pages come after all where Excel refused them once", async () => {
    const { host, embedded } = live({ timeout: 5000 });
    const { refused } = embedded.controls;
    refused.add("PageLayout.paperSize");
    // The plan, what is there, its removal, and the plan without pages.
    embedded.controls.beforeSync(3, () => {
      refused.clear();
    });
    await host.apply(smallPlan());
    expect(printed(embedded)).toEqual([
      ["Blad1", false],
      ["Maturiteit", true],
      ["Legende", true],
    ]);
    expect(host.lacking()).toEqual([]);
  });

  it("whoever lays out is told so, and nobody where it is not so", async () => {
    const task = layOutTask({ period: "", cities: definition.cities.slice(0, 2), carry: false });
    for (const [refused, lacking] of [
      ["PageLayout.orientation", ["pages"]],
      ["Chart.title", []],
    ] as const) {
      const { host, embedded } = live({ timeout: 5000 });
      embedded.controls.refused.add(refused);
      const unwatched = { ...host, watch: () => Promise.resolve(() => Promise.resolve()) };
      const store = createPaneStore({ host: unwatched, input });
      await store.start();
      await store.run(task);
      expect(store.state()).toMatchObject({ notice: { kind: "added" }, lacking, problem: undefined });
    }
  });
});

describe("undoing what was laid out", () => {
  it("is not offered once the pane has read it: no step leads back to a name that is only for the making", async () => {
    const { host, embedded } = live({ timeout: 5000 });
    await host.watch({ changed: () => undefined, selected: () => undefined });
    await host.read();
    await host.apply(smallPlan());
    // As the pane does right after: sheets that it does not know yet are asked for their merges, and that ends what can be undone.
    await host.read();
    const { engine } = embedded;
    const names = engine.sheets().map(({ name }) => name);
    for (let times = 0; times < 5; times++) engine.model.dispatch("REQUEST_UNDO", {});
    expect(engine.sheets().map(({ name }) => name)).toEqual(names);
  });
});
