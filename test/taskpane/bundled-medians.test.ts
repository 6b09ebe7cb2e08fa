/** What is said after bundling of medians that were published before a city was late. */
import { expect, it } from "@jest/globals";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import { nl } from "../../src/locales/nl";
import { bundleTask } from "../../src/taskpane/bundle/bundle-tasks";
import { isDoubtful, noticeText } from "../../src/taskpane/notice-text";
import { createPaneStore } from "../../src/taskpane/pane-store";
import { publishMediansTask, recordTask } from "../../src/taskpane/share/share-tasks";
import { shareView } from "../../src/taskpane/share/share-view";
import { handedIn } from "../actions/bundling";
import { book, HEADER, input } from "../actions/own-table";
import { scores, submission } from "../consolidation/submissions";

it("names the themes of which the median is another by now, and not what was decided otherwise", async () => {
  const store = createPaneStore({ host: book(HEADER).host, input, pause: 5 });
  await store.start();
  const bundle = async (file: string, cityId: string, value: number) => {
    const given = submission(file, scores(cityId, value, value, 3, 3, 3, 3, 3, 3));
    const asked = { submissions: handedIn([given]), choices: [], overwrite: new Set<string>(), builtIn: definition };
    await store.run(bundleTask(asked, nl));
    const { notice } = store.state();
    return notice ? noticeText(notice, nl, definition) : "";
  };
  expect(await bundle("gent.xlsx", "gent", 3)).not.toContain("gepubliceerd");
  const signed = { reason: "Zo beslist", person: "An", date: "2026-03-01" };
  await store.run(recordTask({ themeId: "aanpak", step: "published", value: 2, ...signed }));
  await store.run(publishMediansTask(signed, nl));
  expect(await bundle("genk.xlsx", "genk", 4)).toContain(
    "Van 1 thema is de gepubliceerde mediaan nu een andere: Strategie.",
  );
  const { inspection, notice } = store.state();
  expect(notice && isDoubtful(notice, definition)).toBe(true);
  expect(inspection && shareView(inspection).since.changed.map(({ theme }) => theme.name)).toEqual(["Strategie"]);
});
