/** Where the pane goes once a theme is answered, and where it stays. */
import { expect, it } from "@jest/globals";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import { nl } from "../../src/locales/nl";
import { isPartly, noticeText } from "../../src/taskpane/notice-text";
import { createPaneStore } from "../../src/taskpane/pane-store";
import { fillInTask, goOnTask } from "../../src/taskpane/tasks";
import { placeAt } from "../../src/actions/score-at";
import { scoreRefusal } from "../../src/taskpane/view/score-refusal";
import { book, HEADER, input } from "../actions/own-table";

const cell = (column: number) => ({ sheet: "Blad1", row: 1, column });

async function started() {
  const workbook = book(HEADER, ["Gent", "tussen geel en groen", 3, ""], ["Genk", 2, 3, 4]);
  const store = createPaneStore({ host: workbook.host, input, pause: 5 });
  await store.start();
  const at = (column: number) => {
    const { inspection } = store.state();
    const place = inspection && placeAt(inspection, cell(column));
    if (!place) throw new Error("There is no such cell.");
    return place;
  };
  return { workbook, store, at };
}

it("goes on to the next theme of that city once a theme is answered, and says after the last what is missing", async () => {
  const { workbook, store, at } = await started();
  const said = () => {
    const { notice } = store.state();
    return notice && noticeText(notice, nl, definition);
  };
  await store.run(fillInTask(at(2), { value: 4, goesOn: true }));
  expect(store.state().selection).toMatchObject(cell(3));
  expect(await workbook.host.selection()).toEqual(cell(3));
  expect(said()).toBe("4 ingevuld voor Gent · Aanpak.");
  await store.run(fillInTask(at(3), { goesOn: true }));
  expect(said()).toBe("Gent · Monitoring heeft nog geen score. Dit was het laatste thema. Nog te scoren: Monitoring.");
  await store.run(fillInTask(at(3), { value: 2, goesOn: true }));
  expect(said()).toBe("2 ingevuld voor Gent · Monitoring. Dit was het laatste thema.");
  expect(store.state().selection).toMatchObject(cell(3));
});

it("goes on from a theme whose score was saved just now without a word against it, and still takes that score back", async () => {
  const { workbook, store, at } = await started();
  await store.run(fillInTask(at(2), { value: 4 }));
  const told = () => {
    const of = store.state().undo?.of;
    return of?.kind === "filled-in" ? of : undefined;
  };
  await store.run(goOnTask(at(2), told));
  const { notice, undo } = store.state();
  expect(notice && noticeText(notice, nl, definition)).toBe("4 ingevuld voor Gent · Aanpak.");
  expect(await workbook.host.selection()).toEqual(cell(3));
  await undo?.back();
  expect(store.state()).toMatchObject({ notice: { kind: "undone" }, selection: cell(2) });
  // Of what was taken back nothing is told as if it were there.
  await store.run(goOnTask(at(2), told));
  const after = store.state().notice;
  expect(after && noticeText(after, nl, definition)).toBe("Er is niets veranderd aan Gent · Aanpak.");
});

it("goes on from a theme in which nothing was changed, and still takes back what was done before that", async () => {
  const { store, at } = await started();
  await store.run(fillInTask(at(2), { value: 4 }));
  const { undo } = store.state();
  await store.run(fillInTask(at(2), { goesOn: true }));
  expect(store.state().undo).toBe(undo);
  await undo?.back();
  expect(store.state()).toMatchObject({ notice: { kind: "undone", cells: 1 }, undo: undefined });
});

it("stays at a theme of which nothing could be written", async () => {
  const { workbook, store, at } = await started();
  const place = at(2);
  await store.goTo(place);
  workbook.embedded.controls.reset();
  workbook.embedded.controls.failAt(1);
  const written: unknown[] = [];
  await store.run(fillInTask(place, { value: 4, goesOn: true, onWritten: (on) => written.push(on) }));
  expect(store.state()).toMatchObject({ problem: { kind: "refused" }, selection: { row: 1, column: 2 } });
  expect(written).toEqual([]);
});

it.each([
  ["", "Gent · Aanpak: bewaard op Zelfevaluatie."],
  [
    "7",
    "Wat u erbij schreef, is bewaard op Zelfevaluatie. “7” is geen score en is niet bewaard. Het staat nog in het veld bij Gent · Aanpak.",
  ],
])("says in one message what was saved and what was not: a reason beside the score %p", async (score, says) => {
  const place = (await started()).at(2);
  const refused = score === "" ? [] : [score];
  const notice = { kind: "filled-in", place, kept: "Zelfevaluatie", refused } as const;
  expect(noticeText(notice, nl, definition)).toBe(says);
  expect(isPartly(notice)).toBe(score !== "");
});

it("says at the field what is no score, and claims nothing of what stands beside it", () => {
  const { notA, ambiguous } = nl.pane.score;
  expect(notA("7", "1", "5")).toBe("“7” is geen score. Vul een getal van 1 tot 5 in.");
  expect(ambiguous("groen", ["lichtgroen", "donkergroen"])).toBe(
    "“groen” kan lichtgroen of donkergroen zijn. Schrijf welk.",
  );
  expect(scoreRefusal("Groen", nl, definition)).toBe("“Groen” kan lichtgroen of donkergroen zijn. Schrijf welk.");
  expect(scoreRefusal("niveau groen.", nl, definition)).toMatch(/lichtgroen of donkergroen/);
});
