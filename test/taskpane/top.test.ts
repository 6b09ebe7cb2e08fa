import { describe, expect, it } from "@jest/globals";
import { nl } from "../../src/locales/nl";
import { noticeText, isRefused } from "../../src/taskpane/notice-text";
import { shareTexts } from "../../src/locales/share";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import { createPaneStore } from "../../src/taskpane/pane-store";
import { addPublishingTask, takeTopTask } from "../../src/taskpane/share/share-tasks";
import { shareView } from "../../src/taskpane/share/share-view";
import { input } from "../actions/own-table";
import { live } from "../host/office/live";
import { bundlePlan, PUBLISHED } from "../layout/published";
import { VOTED_ON } from "../layout/voted";

const words = shareTexts(nl).top;

async function paneOn(measurement: typeof PUBLISHED, without?: string) {
  const workbook = live({ timeout: 5000 });
  const { sheets, names } = bundlePlan(measurement);
  await workbook.host.apply({
    sheets: sheets.filter(({ name }) => name !== without),
    names: names.filter(({ sheet }) => sheet !== without),
  });
  const host = { ...workbook.host, watch: () => Promise.resolve(() => Promise.resolve()) };
  const store = createPaneStore({ host, input, pause: 5 });
  await store.start();
  return store;
}

describe("the top in the pane", () => {
  it("shows each recommendation with its points and why, and how many cities voted", async () => {
    const { inspection } = (await paneOn(VOTED_ON)).state();
    const top = inspection && shareView(inspection).top;
    expect([top?.voters, top?.cities, top?.placed.length]).toEqual([12, 13, 11]);
    const kept = top?.placed.find(({ candidate }) => candidate.themeId === "risicobeheer");
    expect(kept?.why.code === "kept" && words.why.kept(kept.why.others.join(", "))).toBe(
      "in de top, want een rood of oranje thema heeft er altijd een",
    );
  });

  it("says where to vote as long as nobody has", async () => {
    const { inspection } = (await paneOn(PUBLISHED)).state();
    const view = inspection && shareView(inspection);
    expect([view?.top, view?.votingSheet]).toEqual([undefined, "Prioritering"]);
  });

  it("has the sheet added where it is lacking, with what is recommended to vote on", async () => {
    const store = await paneOn(PUBLISHED, "Prioritering");
    const before = store.state().inspection;
    expect(before && shareView(before).votingSheet).toBeUndefined();
    await store.run(addPublishingTask("prioritisation"));
    const { inspection } = store.state();
    expect(inspection && shareView(inspection).votingSheet).toBe("Prioritering");
    const cells = inspection?.workbook.sheets.find(({ name }) => name === "Prioritering")?.cells ?? [];
    expect(cells.map(({ value }) => value)).toContain(PUBLISHED.summary?.recommendations[0]?.text);
  });

  it("says why it is not taken over: something is still equal at the border", async () => {
    const store = await paneOn(VOTED_ON);
    await store.run(takeTopTask(words));
    const { notice } = store.state();
    if (!notice) throw new Error("Nothing was said.");
    expect(isRefused(notice)).toBe(true);
    expect(noticeText(notice, nl, definition)).toBe(words.refused.undecided);
  });
});
