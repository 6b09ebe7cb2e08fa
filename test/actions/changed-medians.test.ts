import { beforeEach, describe, expect, it } from "@jest/globals";
import { mediansToPublish, publishMedians } from "../../src/actions/publish-medians";
import { recordGlobal } from "../../src/actions/record-global";
import { nl } from "../../src/locales/nl";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { type Live, UNREAD } from "../host/office/live";
import { openedBundle } from "./opened";
import { look, valueAt } from "./own-table";

const SIGNED = { reason: "De stuurgroep volgt de medianen", person: "Kenniscentrum", date: "2025-03-14" };
const opened = openedBundle(najaar2024);

/** Antwerpen to Turnhout, the medians of whom stand above. */
const FIRST_CITY = 10;
const CITIES = 13;

/** Every city says the same of Strategie. */
async function allSay(workbook: Live, value: number | null): Promise<void> {
  const cells = Array.from({ length: CITIES }, (_, at) => ({ row: FIRST_CITY + at, column: 1 }));
  await workbook.host.write(
    cells.map((at) => ({ sheet: "Maturiteit", ...at, value })),
    UNREAD,
  );
}

const told = async (workbook: Live) =>
  (await look(workbook)).reading.findings
    .filter(({ code }) => code === "global-median-changed" || code === "global-beside-median")
    .map((finding) => [finding.sheet, finding.cell, nl.findings[finding.code](finding)]);

describe("a median that changes after it was published", () => {
  let workbook: Live;
  beforeEach(async () => {
    workbook = await opened();
    await publishMedians(workbook.host, { inspection: await look(workbook), ...SIGNED });
  });

  it("keeps beside what is published which median there was", async () => {
    expect((await valueAt(workbook, "Globaal", [4, 6]))?.value).toBe(undefined);
    expect((await valueAt(workbook, "Globaal", [7, 6]))?.value).toBe(3);
    expect(await told(workbook)).toEqual([]);
  });

  it("is told at what was published, with what it was and what it is", async () => {
    await allSay(workbook, 4);
    expect(await told(workbook)).toEqual([
      [
        ...["Globaal", "C8"],
        "De mediaan van Strategie was 3 toen ze gepubliceerd werd, nu is ze 4. Publiceer de nieuwe in Delen, of bewaar daar een inschatting met de reden waarom de score blijft.",
      ],
    ]);
  });

  it("is told where no city has a score any more, and cannot be published", async () => {
    await allSay(workbook, null);
    expect((await told(workbook)).flat()).toContainEqual(expect.stringContaining("nu heeft geen stad nog een score"));
    const again = mediansToPublish({ inspection: await look(workbook), ...SIGNED, which: "changed" });
    expect([again.steps, again.left]).toEqual([
      [],
      [{ theme: expect.objectContaining({ id: "strategie" }), why: "no-median" }],
    ]);
  });

  it("is published again alone, with the reason of now and what was published before", async () => {
    await allSay(workbook, 4);
    const done = await publishMedians(workbook.host, {
      ...{ inspection: await look(workbook), which: "changed", reason: "Gent was laat", person: "An Maes" },
      date: "2025-06-01",
    });
    expect(done).toMatchObject({ steps: [{ themeId: "strategie", value: 4 }], left: [] });
    const { ledger } = (await look(workbook)).reading.publication;
    expect(ledger[0]).toMatchObject({
      ...{ themeId: "strategie", value: 4, median: 4, person: "An Maes", date: "2025-06-01" },
      reason: "Gent was laat. Voordien gepubliceerd: 3 (14/3/2025).",
    });
    expect(ledger[1]).toMatchObject({ themeId: "aanpak", ...SIGNED });
    expect(await told(workbook)).toEqual([]);
  });

  it("is left alone where somebody is writing a step of it", async () => {
    await allSay(workbook, 4);
    const inspection = await look(workbook);
    const done = mediansToPublish({ inspection, ...SIGNED, which: "changed", except: ["strategie"] });
    expect([done.steps, done.left.map(({ why }) => why)]).toEqual([[], ["draft"]]);
  });

  it("is nobody's mistake where it was decided otherwise", async () => {
    const step = { ...SIGNED, themeId: "strategie", step: "published", value: 2.5, reason: "Na de workshop" } as const;
    await recordGlobal(workbook.host, { inspection: await look(workbook), step });
    expect((await valueAt(workbook, "Globaal", [7, 6]))?.value).toBe(3);
    await allSay(workbook, 4);
    expect(await told(workbook)).toEqual([]);
  });

  it("is kept by who publishes one theme alone, and goes when that is taken back", async () => {
    const step = { ...SIGNED, themeId: "strategie", step: "published", value: null } as const;
    await recordGlobal(workbook.host, { inspection: await look(workbook), step });
    expect((await valueAt(workbook, "Globaal", [7, 6]))?.value ?? null).toBe(null);
    await recordGlobal(workbook.host, { inspection: await look(workbook), step: { ...step, value: 3 } });
    await allSay(workbook, 4);
    expect(await told(workbook)).toHaveLength(1);
  });

  it("is settled by an adjustment that says why the score stays", async () => {
    await allSay(workbook, 4);
    const step = { ...SIGNED, themeId: "strategie", step: "estimate", value: 3, reason: "Gent was te laat" } as const;
    await recordGlobal(workbook.host, { inspection: await look(workbook), step });
    expect(await told(workbook)).toEqual([]);
  });
});

describe("a score that was typed on Globaal and is not the median", () => {
  it("is told with both figures: nothing says whether it was decided so", async () => {
    const workbook = await opened();
    const typeScore = (value: number) => workbook.host.write([{ sheet: "Globaal", row: 7, column: 2, value }], UNREAD);
    await typeScore(3);
    expect(await told(workbook)).toEqual([]);
    await typeScore(2.5);
    expect(await told(workbook)).toEqual([
      [
        ...["Globaal", "C8"],
        "Voor Strategie is 2,5 gepubliceerd, de mediaan is nu 3. Op Globaal staat niet of dat zo beslist is. Zo ja, bewaar in Delen een inschatting met de reden.",
      ],
    ]);
    const step = { ...SIGNED, themeId: "strategie", step: "estimate", value: 2.5, reason: "De workshop" } as const;
    await recordGlobal(workbook.host, { inspection: await look(workbook), step });
    expect(await told(workbook)).toEqual([]);
  });
});
