/** Tables that compete for one city, on different sheets or on one: one question, one choice, one way back. */
import { describe, expect, it } from "@jest/globals";
import type { Cell, SheetSnapshot } from "../../src/host/snapshot";
import { en } from "../../src/locales/en";
import { nl } from "../../src/locales/nl";
import { wayTexts } from "../../src/locales/ways";
import { createPaneStore } from "../../src/taskpane/pane-store";
import { askedTogether, choicesOfClick, type Question, together } from "../../src/taskpane/ways/one-question";
import { wayHands } from "../../src/taskpane/ways/way-tasks";
import {
  type Chosen,
  choiceOf,
  isAskedIn,
  questionsIn,
  type TableView,
  tableViews,
} from "../../src/taskpane/ways/way-view";
import { chosenText } from "../../src/taskpane/ways/way-words";
import { input } from "../actions/own-table";
import { type Live, liveWith } from "../host/office/live";

const THEMES = ["Strategie", "Aanpak", "Monitoring", "Regelgeving"];

type Row = readonly (string | number)[];

function sheet(name: string, rows: readonly Row[]): Partial<SheetSnapshot> {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column): readonly Cell[] => (value === "" ? [] : [{ row: at, column, value }])),
  );
  return { name, cells };
}

/** A table of one city with its themes below each other, from A1. */
function down(city: string, heading: string, scores: Readonly<Record<string, number>>): Row[] {
  return [["Stad", city], ["Thema", heading], ...Object.entries(scores)];
}

const of = (scores: readonly number[], themes: readonly string[] = THEMES) =>
  Object.fromEntries(themes.map((theme, at) => [theme, scores[at] ?? 0]));
const BEFORE = [1, 2, 3, 4];
const NOW = [2, 3, 4, 5];
/** Of what year the second is, nobody knows. */
const YEARS = () => [sheet("2022", down("Gent", "Score", of(BEFORE))), sheet("Nu", down("Gent", "Score", of(NOW)))];

async function opened(sheets: readonly Partial<SheetSnapshot>[], made: Live = liveWith(sheets, { timeout: 5000 })) {
  const store = createPaneStore({ host: made.host, input });
  await store.run(() => Promise.resolve(undefined));
  const read = () => {
    const { inspection } = store.state();
    if (!inspection) throw new Error("Nothing was read.");
    return inspection;
  };
  const tables = () => tableViews(read().reading, read().definition);
  const asked = () => together(questionsIn(tables()));
  return {
    ...{ made, store, read, tables, asked },
    said: () => {
      const { notice } = store.state();
      if (notice?.kind !== "way") throw new Error("Nothing was said.");
      return notice;
    },
    values: () => read().reading.scores.map(({ score }) => score.value),
    choose: (chosen: Chosen) =>
      wayHands(
        store,
        nl,
        asked().map(([{ key }]) => key),
      ).choose(chosen),
  };
}

function only(questions: readonly Question[]): Question {
  const [question, ...others] = questions;
  if (!question || others.length > 0) throw new Error(`There are ${questions.length} questions.`);
  return question;
}

function click(question: Question, on: string, use: "score" | "previous" = "score"): Chosen {
  const table = question.find((each) => each.sheet === on || each.cell === on);
  const option = table?.options.find(({ candidate }) => candidate.verdict === "asked");
  if (!table || !option) throw new Error("There is nothing to choose.");
  return { table, option, choice: choiceOf(table, use, option), question };
}

const places = (tables: readonly TableView[]) => tables.map(({ sheet: name, cell }) => `${name}!${cell}`);

describe("tables on different sheets that compete for one city", () => {
  it("are one question, with what stands in each", async () => {
    const { asked, read, tables } = await opened(YEARS());
    const question = only(asked());
    expect(places(question)).toEqual(["2022!A3", "Nu!A3"]);
    expect(question.map(({ options: [first] }) => first?.values.map(({ value }) => value))).toEqual([BEFORE, NOW]);
    const all = askedTogether(question);
    expect(all).toEqual({ kind: "column", several: false, candidates: 2, cities: ["Gent"] });
    expect(all && wayTexts(nl).ask.which(all)).toBe("Welke kolom is de score van Gent?");
    expect(all && wayTexts(en).ask.which(all)).toBe("Which column is the score of Gent?");
    const rest = read().reading.findings.filter((finding) => !isAskedIn(questionsIn(tables()), finding));
    expect(rest.map(({ code }) => code)).not.toContain("columns-compete");
  });

  it("are settled by one click, that says which of them no longer counts", async () => {
    const { asked, choose, said, values, tables } = await opened(YEARS());
    await choose(click(only(asked()), "Nu"));
    expect(said().text).toBe(
      "U koos kolom B (“Score”) op blad Nu (tabel vanaf A3) als score. Wat u niet koos (blad 2022, tabel vanaf A3), telt niet meer mee.",
    );
    expect(values()).toEqual(NOW);
    expect(tables().map(({ verdict }) => verdict)).toEqual(["aside", "read"]);
    expect(asked()).toEqual([]);
  });

  it("are settled by a name for each, that the workbook keeps", async () => {
    const { asked, choose, made, values } = await opened(YEARS());
    await choose(click(only(asked()), "2022"));
    expect((await made.host.read()).names).toEqual([
      { name: "KP_Scores", refersTo: "'2022'!$B$3:$B$6" },
      { name: "KP_TeltNietMee", refersTo: "Nu!$B$3:$B$6" },
    ]);
    expect(values()).toEqual(BEFORE);
  });

  it("are asked about again, at once, when that is undone", async () => {
    const { asked, choose, said, values, made } = await opened(YEARS());
    await choose(click(only(asked()), "Nu"));
    await said().undo?.();
    expect(values()).toEqual([]);
    expect(places(only(asked()))).toEqual(["2022!A3", "Nu!A3"]);
    expect((await made.host.read()).names).toEqual([]);
  });

  it("leave the other to count where one is called the previous measurement", async () => {
    const { asked, choose, values, said } = await opened(YEARS());
    await choose(click(only(asked()), "2022", "previous"));
    expect(said().text).toBe("U koos kolom B (“Score”) op blad 2022 (tabel vanaf A3) als vorige meting.");
    expect(values()).toEqual(NOW);
  });

  it("are known by the first of them, wherever one chose", async () => {
    const { asked, store, choose, said } = await opened(YEARS());
    await choose(click(only(asked()), "Nu", "previous"));
    expect(said().table).toBe("2022\nA3");
    expect(store.state().problem).toBeUndefined();
  });

  it("each with a column that one person may have filled in are one question too", async () => {
    const team = sheet("Team", down("Gent", "Score team", of(BEFORE)));
    const { asked, choose, values } = await opened([team, sheet("Directie", down("Gent", "Score directie", of(NOW)))]);
    await choose(click(only(asked()), "Directie"));
    expect(values()).toEqual(NOW);
    expect(asked()).toEqual([]);
  });
});

describe("tables on one sheet", () => {
  it("that compete for one city are one question, and are told apart by where they stand", async () => {
    const rows = [...down("Gent", "Score team", of(BEFORE)), [""], [""], ...down("Gent", "Score directie", of(NOW))];
    const { asked, choose, said, values } = await opened([sheet("Scan", rows)]);
    expect(places(only(asked()))).toEqual(["Scan!A3", "Scan!A11"]);
    await choose(click(only(asked()), "A11"));
    expect(said().text).toBe(
      "U koos kolom B (“Score directie”) op blad Scan (tabel vanaf A11) als score. Wat u niet koos (blad Scan, tabel vanaf A3), telt niet meer mee.",
    );
    expect(values()).toEqual(NOW);
  });
});

describe("what is left out", () => {
  const across = (name: string, ...rows: readonly Row[]) => sheet(name, [["Stad", ...THEMES], ...rows]);

  it("is only what is of the cities that were chosen for", async () => {
    const { asked, choose, values, tables } = await opened([
      across("2022", ["Gent", ...BEFORE], ["Genk", ...BEFORE]),
      across("Nu", ["Gent", ...NOW]),
    ]);
    const question = asked().find(({ length }) => length > 1);
    if (!question) throw new Error("There is no such question.");
    await choose(click(question, "Nu"));
    expect(values()).toEqual([...BEFORE, ...NOW]);
    expect(tables().map(({ verdict }) => verdict)).toEqual(["read", "read"]);
  });

  it("is asked about still for the other cities of the same table", async () => {
    const { asked, choose, values } = await opened([
      across("2022", ["Gent", ...BEFORE], ["Genk", ...BEFORE]),
      across("Nu", ["Gent", ...NOW]),
      across("Later", ["Genk", ...NOW]),
    ]);
    expect(only(asked()).map(({ sheet: name }) => name)).toEqual(["2022", "Nu", "Later"]);
    await choose(click(only(asked()), "Nu"));
    expect(values()).toEqual(NOW);
    expect(only(asked()).map(({ sheet: name }) => name)).toEqual(["2022", "Later"]);
    expect(askedTogether(only(asked()))?.cities).toEqual(["Genk"]);
  });

  it("is nothing where a table asked by itself", async () => {
    const { asked } = await opened([sheet("Team", down("Gent", "Score team", of(BEFORE)))]);
    const chosen = click(only(asked()), "Team");
    expect(choicesOfClick(chosen)).toEqual([chosen.choice]);
    const { question, ...alone } = chosen;
    expect(choicesOfClick(alone)).toEqual([chosen.choice]);
    expect(question).toHaveLength(1);
    expect(chosenText(alone, nl)).toBe("U koos kolom B (“Score team”) als score.");
  });
});

describe("tables that do not compete ask each for themselves", () => {
  it("as they are of different cities", async () => {
    const team = sheet("Gent", down("Gent", "Score team", of(BEFORE)));
    const { asked } = await opened([team, sheet("Genk", down("Genk", "Score team", of(NOW)))]);
    expect(asked().map(places)).toEqual([["Gent!A3"], ["Genk!A3"]]);
  });

  it("as they are of different themes of one city", async () => {
    const others = ["Middelen", "Risicobeheer", "HR & cultuur", "Communicatie & participatie"];
    const team = sheet("Deel 1", down("Gent", "Score team", of(BEFORE)));
    const { asked } = await opened([team, sheet("Deel 2", down("Gent", "Score team", of(NOW, others)))]);
    expect(asked().map(places)).toEqual([["Deel 1!A3"], ["Deel 2!A3"]]);
  });

  it("unless a third joins them", async () => {
    const { asked, tables } = await opened([
      sheet("Team", down("Gent", "Score team", of(BEFORE))),
      sheet("Directie", down("Gent", "Score directie", of(NOW))),
    ]);
    const [gent, third] = tables();
    if (!gent || !third) throw new Error("There are no tables.");
    const ofGenk = {
      ...gent,
      key: "Genk",
      options: gent.options.map((each) => ({ ...each, candidate: { ...each.candidate, cityIds: ["genk"] } })),
    };
    const ofBoth = {
      ...third,
      options: third.options.map((each) => ({ ...each, candidate: { ...each.candidate, cityIds: ["gent", "genk"] } })),
    };
    expect(together([gent, ofGenk])).toHaveLength(2);
    expect(together([gent, ofGenk, ofBoth]).map(({ length }) => length)).toEqual([3]);
    expect(asked()).toHaveLength(1);
  });
});
