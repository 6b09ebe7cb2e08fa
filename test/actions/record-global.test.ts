import { beforeEach, describe, expect, it } from "@jest/globals";
import { layOut } from "../../src/actions/lay-out";
import { recordGlobal } from "../../src/actions/record-global";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import { publishedIn } from "../../src/domain/global-score/ledger";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import type { Step } from "../../src/layout/plan/step-writes";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { type Live, UNREAD } from "../host/office/live";
import { bundlePlan } from "../layout/published";
import { told } from "../layout/read";
import { openedAgain, openedBundle } from "./opened";
import { book, look, valueAt } from "./own-table";

const STEP: Step = {
  ...{ themeId: "aanpak", step: "published", value: 2.5 },
  ...{ reason: "Besproken in de workshop", person: "An Maes", date: "2025-03-14" },
};

async function record(workbook: Live, more: Partial<Step> = {}) {
  const inspection = await look(workbook);
  return recordGlobal(workbook.host, { inspection, step: { ...STEP, ...more } });
}

const opened = openedBundle(najaar2024);

const global = async (workbook: Live) => (await valueAt(workbook, "Maturiteit", [6, 2]))?.value ?? "";

describe("recording a step of the global score, in a bundle", () => {
  let workbook: Live;
  beforeEach(async () => {
    workbook = await opened();
  });

  it("fills in its row of Globaal, and Maturiteit shows what is published; the medians stay", async () => {
    const medians = async () => (await workbook.host.read()).sheets.find(({ name }) => name === "Maturiteit")?.cells;
    const before = (await medians())?.filter(({ row }) => row >= 7);
    expect(await record(workbook)).toBe("recorded");
    const { publication, findings } = (await look(workbook)).reading;
    expect(publication.ledger).toEqual([{ ...STEP, raw: "2.5", median: 3 }]);
    expect(findings.filter(({ code }) => code.startsWith("global"))).toEqual([]);
    expect(await global(workbook)).toBe(2.5);
    expect((await medians())?.filter(({ row }) => row >= 7)).toEqual(before);
  });

  it("publishes nothing by a step before that", async () => {
    await record(workbook, { step: "workshop" });
    const { ledger } = (await look(workbook)).reading.publication;
    expect(ledger.map(({ step, value }) => [step, value])).toEqual([["workshop", 2.5]]);
    expect([publishedIn(ledger, "aanpak"), await global(workbook)]).toEqual([null, ""]);
  });

  it("takes two round trips to write", async () => {
    const inspection = await look(workbook);
    const before = workbook.embedded.controls.syncs;
    await recordGlobal(workbook.host, { inspection, step: STEP });
    expect(workbook.embedded.controls.syncs - before).toBe(2);
  });

  it.each([
    ["without a reason", { reason: "  " }, "reason-missing"],
    ["off the scale", { value: 7 }, "off-scale"],
  ] as const)("is refused %s, and nothing is written", async (_, more, outcome) => {
    const before = await workbook.host.read();
    expect(await record(workbook, more)).toBe(outcome);
    expect(await workbook.host.read()).toEqual(before);
  });

  it("can be changed, and taken back without a reason", async () => {
    await record(workbook);
    await record(workbook, { value: 3.5, reason: "Na overleg" });
    expect((await look(workbook)).reading.publication.ledger).toMatchObject([{ value: 3.5, reason: "Na overleg" }]);
    expect(await record(workbook, { value: null, reason: "" })).toBe("recorded");
    expect((await look(workbook)).reading.publication.ledger).toEqual([]);
    expect(await global(workbook)).toBe("");
  });
});

describe("recording a step of the global score, elsewhere", () => {
  it("has nowhere to write in a workbook without Globaal", async () => {
    const workbook = book();
    await layOut(workbook.host, emptyMeasurement(definition, ""));
    expect(await record(workbook)).toBe("nowhere");
  });

  describe("where Maturiteit was there first, and has no formulas", () => {
    const grown = openedAgain(async (host) => {
      await layOut(host, najaar2024);
      await host.apply(bundlePlan(najaar2024, await host.read()));
    });
    let workbook: Live;
    beforeEach(async () => {
      workbook = await grown();
    });

    it("writes the published score there too, and changes it along", async () => {
      await record(workbook);
      expect(await global(workbook)).toBe(2.5);
      await record(workbook, { value: 3 });
      expect(await global(workbook)).toBe(3);
      await record(workbook, { value: null });
      expect(await global(workbook)).toBe("");
    });

    it("leaves what someone typed there, and tells of it", async () => {
      await workbook.host.write([{ sheet: "Maturiteit", row: 6, column: 2, value: 4 }], UNREAD);
      await record(workbook);
      expect(await global(workbook)).toBe(4);
      const { publication } = (await look(workbook)).reading;
      expect(told(publication)).toEqual(['global-not-in-ledger Maturiteit!C7 "4"']);
      expect(publishedIn(publication.ledger, "aanpak")).toBe(2.5);
    });
  });
});
