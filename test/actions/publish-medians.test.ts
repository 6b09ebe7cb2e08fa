import { beforeEach, describe, expect, it } from "@jest/globals";
import { mediansToPublish, publishMedians } from "../../src/actions/publish-medians";
import { recordGlobal } from "../../src/actions/record-global";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { nl } from "../../src/locales/nl";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { shareView, unpublishedIn } from "../../src/taskpane/share/share-view";
import { publishedText, unpublishedText } from "../../src/taskpane/share/share-words";
import { type Live, UNREAD } from "../host/office/live";
import { openedBundle } from "./opened";
import { look, valueAt } from "./own-table";

const SIGNED = { reason: "De stuurgroep volgt de medianen", person: "Kenniscentrum", date: "2025-03-14" };
const MEDIANS = [3, 3, 2.75, 3, 2.875, 3, 3, 3];

const opened = openedBundle(najaar2024);

const published = async (workbook: Live) => {
  const { ledger } = (await look(workbook)).reading.publication;
  return ledger.map(({ step, value, reason, person, date }) => ({ step, value, reason, person, date }));
};

describe("publishing every median as it is", () => {
  let workbook: Live;
  beforeEach(async () => {
    workbook = await opened();
  });

  it("records one for each theme, with the same reason, name and date, and nothing is to be said of it", async () => {
    const done = await publishMedians(workbook.host, { inspection: await look(workbook), ...SIGNED });
    expect(done).toMatchObject({ left: [] });
    expect(await published(workbook)).toEqual(MEDIANS.map((value) => ({ step: "published", value, ...SIGNED })));
    expect((await valueAt(workbook, "Maturiteit", [6, 5]))?.value).toBe(2.875);
    expect((await look(workbook)).reading.publication.findings).toEqual([]);
  });

  it("leaves alone what is published already, whatever that says, and says which", async () => {
    const step = { ...SIGNED, themeId: "aanpak", step: "published", value: 2.5, reason: "Na de workshop" } as const;
    await recordGlobal(workbook.host, { inspection: await look(workbook), step });
    const done = await publishMedians(workbook.host, { inspection: await look(workbook), ...SIGNED });
    expect(done).toMatchObject({ left: [{ theme: { id: "aanpak" }, why: "published" }] });
    expect((await published(workbook)).map(({ value }) => value)).toEqual(
      MEDIANS.map((each, at) => (at === 1 ? 2.5 : each)),
    );
    const again = mediansToPublish({ inspection: await look(workbook), ...SIGNED });
    expect([again.steps, again.left.length]).toEqual([[], 8]);
  });

  it("leaves alone a theme of which somebody is writing a step, and says which", async () => {
    const done = await publishMedians(workbook.host, {
      ...{ inspection: await look(workbook), except: ["aanpak"] },
      ...SIGNED,
    });
    expect(done).toMatchObject({ left: [{ theme: { id: "aanpak" }, why: "draft" }] });
    expect(await published(workbook)).toHaveLength(MEDIANS.length - 1);
  });

  it.each(["workshop", "estimate"] as const)("leaves a theme open that has an adjustment: %s", async (which) => {
    const step = { ...SIGNED, themeId: "aanpak", step: which, value: 2.5, reason: "Besproken" } as const;
    await recordGlobal(workbook.host, { inspection: await look(workbook), step });
    const inspection = await look(workbook);
    // It is not published either.
    expect(unpublishedIn(shareView(inspection))).toHaveLength(MEDIANS.length);
    const done = await publishMedians(workbook.host, { inspection, ...SIGNED });
    expect(done).toMatchObject({ left: [{ theme: { id: "aanpak" }, why: which }] });
    const ledger = await published(workbook);
    expect(ledger.filter(({ step }) => step === "published")).toHaveLength(MEDIANS.length - 1);
    const left = shareView(await look(workbook));
    expect(unpublishedText(shareView(inspection), nl)).toBe("8 medianen niet gepubliceerd");
    expect(unpublishedText(left, nl)).toBe("1 mediaan niet gepubliceerd: Aanpak");
    expect(unpublishedText({ themes: left.themes.slice(2) }, nl)).toBe("");
    const said = done === "reason-missing" ? "" : publishedText(done, nl);
    expect(said).toMatch(
      which === "workshop"
        ? /^7 medianen .*bijstelling van de workshop bewaard: Aanpak\.$/
        : /^7 medianen .*schatting .*bewaard: Aanpak\.$/,
    );
  });

  it("leaves alone a theme for which no city has a score", async () => {
    const empty = await openedBundle(emptyMeasurement(klimaatgovernance, "najaar 2026"))();
    const done = mediansToPublish({ inspection: await look(empty), ...SIGNED });
    expect([done.steps, new Set(done.left.map(({ why }) => why))]).toEqual([[], new Set(["no-median"])]);
  });

  it("asks for a reason, and writes nothing without one", async () => {
    const before = await workbook.host.read();
    const inspection = await look(workbook);
    expect(await publishMedians(workbook.host, { inspection, ...SIGNED, reason: "  " })).toBe("reason-missing");
    expect(await workbook.host.read()).toEqual(before);
  });

  it("takes two round trips for all of them, as one does", async () => {
    const inspection = await look(workbook);
    const before = workbook.embedded.controls.syncs;
    await publishMedians(workbook.host, { inspection, ...SIGNED });
    expect(workbook.embedded.controls.syncs - before).toBe(2);
  });
});

describe("a colour that is typed on Globaal", () => {
  it.each([
    ["oranje", 2],
    ["Tussen oranje en geel", 2.5],
    ["lichtgroen", 4],
  ])("counts as its value, on Maturiteit too: %s", async (words, value) => {
    const workbook = await opened();
    await workbook.host.write([{ sheet: "Globaal", row: 7, column: 2, value: words }], UNREAD);
    const { publication } = (await look(workbook)).reading;
    expect(publication.ledger).toMatchObject([{ themeId: "strategie", step: "published", value, raw: words }]);
    expect((await valueAt(workbook, "Maturiteit", [6, 1]))?.value).toBe(value);
    // The formulas take it as we do, so that nothing is told of the score but where it lies.
    const told = publication.findings.filter(({ cell }) => cell === "C8").map(({ code }) => code);
    expect(told.filter((code) => code !== "global-outside-scores")).toEqual(["global-beside-median"]);
  });

  it("is not taken where it may be two, and that is told at its cell", async () => {
    const workbook = await opened();
    await workbook.host.write([{ sheet: "Globaal", row: 7, column: 2, value: "groen" }], UNREAD);
    const { publication } = (await look(workbook)).reading;
    expect(publication.ledger).toMatchObject([{ value: null, raw: "groen" }]);
    expect((await valueAt(workbook, "Maturiteit", [6, 1]))?.value ?? "").toBe("");
    expect(publication.findings.map(({ code, cell }) => [code, cell])).toContainEqual(["score-ambiguous-colour", "C8"]);
  });
});
