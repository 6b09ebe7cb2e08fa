/** Choosing how a table is read, from the pane, in a workbook that is open. */
import { describe, expect, it } from "@jest/globals";
import { nl } from "../../src/locales/nl";
import { createPaneStore, type PaneStore, type WayNotice } from "../../src/taskpane/pane-store";
import { type WayHands, wayHands } from "../../src/taskpane/ways/way-tasks";
import { choiceOf, choicesOf, questionsIn, type TableView, tableViews } from "../../src/taskpane/ways/way-view";
import { book, input } from "../actions/own-table";
import type { Live } from "../host/office/live";

const THEMES = ["Strategie", "Aanpak", "Monitoring", "Regelgeving"];
const RIVALS = () =>
  book(["Stad Gent"], ["Thema", "Niveau", "De score"], ...THEMES.map((theme, row) => [theme, row + 1, row + 2]));

interface Open {
  readonly store: PaneStore;
  readonly hands: WayHands;
  readonly table: () => TableView;
  readonly said: () => WayNotice;
}

async function opened({ host }: Live, questions: readonly string[] = []): Promise<Open> {
  const store = createPaneStore({ host, input, pause: 5 });
  await store.start();
  const read = () => {
    const { inspection } = store.state();
    if (!inspection) throw new Error("Nothing was read yet.");
    return inspection;
  };
  return {
    store,
    hands: wayHands(store, nl, questions),
    table: () => {
      const [table] = tableViews(read().reading, read().definition);
      if (!table) throw new Error("There is no table.");
      return table;
    },
    said: () => {
      const { notice } = store.state();
      if (notice?.kind !== "way") throw new Error("Nothing was said.");
      return notice;
    },
  };
}

const scoresIn = ({ store }: Open) =>
  store
    .state()
    .inspection?.reading.scores.map(({ score }) => score.value)
    .join(" ");

function choose({ hands, table }: Open, at: number, use: "score" | "target" = "score"): Promise<void> {
  const now = table();
  const option = now.options[at];
  if (!option) throw new Error("There is no such column.");
  return hands.choose({ table: now, choice: choiceOf(now, use, option), option });
}

describe("a column that someone points at", () => {
  it("is read from then on, and what was done is said", async () => {
    const open = await opened(RIVALS());
    expect(questionsIn([open.table()])).toHaveLength(1);
    await choose(open, 1);
    const { text, refused } = open.said();
    expect([text, refused]).toEqual(["U koos kolom C (“De score”) als score.", undefined]);
    expect(scoresIn(open)).toBe("2 3 4 5");
    expect(questionsIn([open.table()])).toEqual([]);
  });

  it("is asked about again once that is undone", async () => {
    const open = await opened(RIVALS());
    await choose(open, 1);
    await open.said().undo?.();
    expect(open.said().text).toBe("Uw keuze is ongedaan gemaakt.");
    expect(scoresIn(open)).toBe("");
    expect(questionsIn([open.table()])).toHaveLength(1);
  });

  it("gives way to what was chosen before, once that is undone", async () => {
    const open = await opened(RIVALS());
    await choose(open, 0);
    const before = choicesOf(open.table());
    await choose(open, 1);
    const { undo } = open.said();
    expect(scoresIn(open)).toBe("2 3 4 5");
    await undo?.();
    expect(scoresIn(open)).toBe("1 2 3 4");
    expect(choicesOf(open.table())).toEqual(before);
  });

  it("may be the target instead; then the other is asked about still", async () => {
    const open = await opened(RIVALS());
    await choose(open, 0, "target");
    expect(open.said().text).toBe("U koos kolom B (“Niveau”) als streefscore.");
    expect(choicesOf(open.table()).map(({ use }) => use)).toEqual(["target"]);
  });

  it("on another scale is refused: nothing is written, and why is said", async () => {
    const percent = (value: number) => ({ value, numberFormat: "0%" });
    const open = await opened(
      book(["Stad Gent"], ["Thema", "Score"], ...THEMES.map((theme, row) => [theme, percent((row + 1) / 5)])),
    );
    await choose(open, 0);
    const { text, refused, undo } = open.said();
    expect(text).toMatch(/^Dit kan de score niet zijn: er staan cijfers in die buiten de schaal vallen/);
    expect([refused, undo]).toEqual([true, undefined]);
    expect(open.store.state().inspection?.workbook.names).toEqual([]);
  });
});

describe("a table that someone sets aside", () => {
  it("does not count, until that is forgotten", async () => {
    const open = await opened(RIVALS());
    await open.hands.choose({ table: open.table(), choice: choiceOf(open.table(), "aside") });
    expect(open.said().text).toBe("U zette deze tabel opzij: blad Blad1, tabel vanaf A3. Ze telt niet meer mee.");
    expect(open.table().verdict).toBe("aside");
    await open.hands.forget(open.table());
    expect(open.said().text).toBe("De keuze voor blad Blad1, tabel vanaf A3 geldt niet meer.");
    expect(open.table().verdict).toBe("asked");
    expect(open.store.state().inspection?.workbook.names).toEqual([]);
  });
});

describe("where one goes on", () => {
  it("is the next question, and then those before it; nowhere after a table of which nothing was asked", async () => {
    const open = await opened(RIVALS());
    const { key } = open.table();
    const among = await opened(RIVALS(), ["a", key, "b"]);
    await choose(among, 1);
    expect(among.said().next).toEqual(["b", "a"]);
    await choose(open, 1);
    expect(open.said().next).toEqual([]);
  });
});
