/** A score that is given while it stands there already: no step, and the one before can still be taken back. */
import { expect, it } from "@jest/globals";
import { placeAt } from "../../src/actions/score-at";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import { nl } from "../../src/locales/nl";
import { noticeText } from "../../src/taskpane/notice-text";
import { createPaneStore } from "../../src/taskpane/pane-store";
import { fillInTask } from "../../src/taskpane/tasks";
import { book, HEADER, input, valueAt } from "../actions/own-table";

async function started() {
  const workbook = book(HEADER, ["Gent", "tussen geel en groen", 3, ""]);
  const store = createPaneStore({ host: workbook.host, input, pause: 5 });
  await store.start();
  const give = (column: number, value: number) => {
    const { inspection } = store.state();
    const place = inspection && placeAt(inspection, { sheet: "Blad1", row: 1, column });
    if (!place) throw new Error("There is no such cell.");
    return store.run(fillInTask(place, { value }));
  };
  const held = async (column: number) => (await valueAt(workbook, "Blad1", [1, column]))?.value ?? null;
  return { store, give, held };
}

it("says that nothing changed, and leaves what was done before as the last step", async () => {
  const { store, give, held } = await started();
  await give(3, 4);
  await give(3, 4);
  const { notice, undo } = store.state();
  expect(notice && noticeText(notice, nl, definition)).toBe("Er is niets veranderd aan Gent · Monitoring.");
  expect(undo?.of).toMatchObject({ kind: "filled-in", value: 4 });
  await undo?.back();
  expect(await held(3)).toBeNull();
});

it("is written where the cell holds words that stand for it", async () => {
  const { store, give, held } = await started();
  await give(1, 3.5);
  expect(await held(1)).toBe(3.5);
  expect(store.state().notice).toMatchObject({ value: 3.5 });
});
