/** Files of the same shape as one that someone chose in: read alike when that is asked for, and only then. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { nl } from "../../src/locales/nl";
import { type FileHands, fileHands } from "../../src/taskpane/bundle/file-hands";
import { fileWays, tablesOf } from "../../src/taskpane/bundle/file-ways-view";
import { type SameShape, sameShapes } from "../../src/taskpane/bundle/same-shape";
import type { Notice, PaneStore, WayNotice } from "../../src/taskpane/pane-store";
import { together } from "../../src/taskpane/ways/one-question";
import { choiceOf, questionsIn } from "../../src/taskpane/ways/way-view";
import { rivalColumns, type Rivals } from "../browser/rival-columns";
import { foreignWorkbook } from "../cli/foreign-workbook";
import { dropped, session } from "./sessions";

const TEAM = [3, 3, 4, 2, 3, 2, 3, 4];
const BOARD = [3, 2, 4, 2.5, 3, 1, 5, 3.5];
const CITIES = ["Gent", "Genk", "Aalst", "Brugge", "Leuven"];

const file = (name: string, bytes: Uint8Array) => new File([bytes.slice()], name, { lastModified: 1 });
const rivals = async (city: string, more: Partial<Rivals> = {}) =>
  file(`${city.toLowerCase()}.xlsx`, await rivalColumns({ sheet: "Scan", city, team: TEAM, board: BOARD, ...more }));

interface Open {
  readonly made: ReturnType<typeof session>;
  readonly hands: FileHands;
  readonly said: () => WayNotice;
  readonly offers: () => readonly SameShape[];
  /** The first score of each file, in their order. */
  readonly values: () => readonly unknown[];
  readonly choose: (name: string, heading: string, use?: "score" | "target" | "aside") => Promise<void>;
}

async function opened(...files: readonly File[]): Promise<Open> {
  const made = session();
  await made.add(dropped(...files), undefined);
  const told: Notice[] = [];
  const store = { tell: (notice: Notice) => told.push(notice) } as unknown as PaneStore;
  const hands = fileHands({ store, session: made, locale: nl, questions: [] });
  const all = () => {
    const { submissions } = made.state();
    if (!submissions) throw new Error("Nothing was read.");
    return submissions;
  };
  return {
    ...{ made, hands },
    said: () => {
      const last = told.at(-1);
      if (last?.kind !== "way") throw new Error("Nothing was said.");
      return last;
    },
    offers: () => sameShapes(fileWays(all()), { definition: klimaatgovernance, isSaidHere: hands.mayForget }),
    values: () => all().submissions.map(({ reading }) => reading.scores[1]?.score.value),
    choose: (name, heading, use = "score") => {
      const submission = all().submissions.find((each) => each.file === name);
      const [table] = submission ? tablesOf(submission, klimaatgovernance) : [];
      const option = table?.options.find((each) => each.heading === heading);
      if (!table || !option) throw new Error("There is no such column.");
      if (use === "aside") return hands.choose(name, { table, choice: choiceOf(table, use) });
      return hands.choose(name, { table, choice: choiceOf(table, use, option), option });
    },
  };
}

const five = async () => opened(...(await Promise.all(CITIES.map((city) => rivals(city)))));
const only = (offers: readonly SameShape[]): SameShape => {
  const [offer, ...others] = offers;
  if (!offer || others.length > 0) throw new Error(`There are ${offers.length} offers.`);
  return offer;
};
const NOT_READ = undefined;

describe("a choice in one of five files with the same headings", () => {
  it("is offered for the four others, and leaves them as they are until that is taken", async () => {
    const { choose, offers, values } = await five();
    expect(offers()).toEqual([]);
    await choose("gent.xlsx", "Score directie");
    expect(only(offers())).toMatchObject({
      ...{ like: "gent.xlsx", said: [{ heading: "Score directie", use: "score" }], areColumns: true },
      files: ["genk.xlsx", "aalst.xlsx", "brugge.xlsx", "leuven.xlsx"].map((name) => ({ file: name })),
    });
    expect(values()).toEqual([2, NOT_READ, NOT_READ, NOT_READ, NOT_READ]);
  });

  it("is made in the others at once, which is said and can be undone at once", async () => {
    const { choose, offers, values, hands, said, made } = await five();
    await choose("gent.xlsx", "Score directie");
    await hands.chooseAlike(only(offers()));
    expect(said().text).toBe("4 bestanden gelezen met “Score directie” als score, zoals u koos.");
    expect(values()).toEqual([2, 2, 2, 2, 2]);
    expect(offers()).toEqual([]);
    await said().undo?.();
    expect(said().text).toBe("Uw keuze is ongedaan gemaakt.");
    expect(values()).toEqual([2, NOT_READ, NOT_READ, NOT_READ, NOT_READ]);
    expect(made.state().files.map(({ choices = [] }) => choices.length)).toEqual([1, 0, 0, 0, 0]);
    expect(only(offers()).files).toHaveLength(4);
  });

  it("can be changed in one of them afterwards, and that one alone", async () => {
    const { choose, offers, values, hands } = await five();
    await choose("gent.xlsx", "Score directie");
    await hands.chooseAlike(only(offers()));
    await choose("aalst.xlsx", "Score team");
    expect(values()).toEqual([2, 2, 3, 2, 2]);
  });

  it("leaves what was said of the others before", async () => {
    const { choose, offers, hands, made } = await opened(await rivals("Gent"), await rivals("Genk"));
    await choose("genk.xlsx", "Gewenst niveau", "target");
    await choose("gent.xlsx", "Score directie");
    await hands.chooseAlike(only(offers()));
    expect(made.state().files[1]?.choices?.map(({ use }) => use)).toEqual(["score", "target"]);
  });

  it("finds the column by its heading, wherever it stands", async () => {
    const { choose, offers, values, hands } = await opened(
      await rivals("Gent"),
      await rivals("Genk", { sheet: "Andere", before: ["Nr"] }),
    );
    await choose("gent.xlsx", "Score directie");
    await hands.chooseAlike(only(offers()));
    expect(values()).toEqual([2, 2]);
  });

  it("is offered with all that was said of the table, once nothing of it is asked any more", async () => {
    const { choose, offers, values, hands, said } = await five();
    await choose("gent.xlsx", "Score team", "target");
    expect(offers()).toEqual([]);
    await choose("gent.xlsx", "Score directie");
    await hands.chooseAlike(only(offers()));
    expect(said().text).toBe(
      "4 bestanden gelezen met “Score team” als streefscore en “Score directie” als score, zoals u koos.",
    );
    expect(values()).toEqual([2, 2, 2, 2, 2]);
  });
});

describe("nothing is offered", () => {
  it("where the files were chosen in otherwise", async () => {
    const { choose, offers } = await five();
    await choose("gent.xlsx", "Score directie");
    await choose("genk.xlsx", "Score team");
    expect(offers()).toEqual([]);
    await choose("aalst.xlsx", "Score team");
    expect(offers()).toEqual([]);
  });

  it("for a table with other rivals, or with the same heading twice", async () => {
    const columns = (...headings: readonly string[]) =>
      foreignWorkbook({
        Scan: [
          ["Stad", "Genk"],
          [],
          ["Thema", ...headings],
          ...klimaatgovernance.themes.map(({ name }, at) => [name, ...headings.map((_, nth) => 1 + ((at + nth) % 4))]),
        ],
      });
    const { choose, offers, values } = await opened(
      await rivals("Gent"),
      file("drie.xlsx", await columns("Score team", "Score directie", "Score panel")),
      file("twee.xlsx", await columns("Score team", "Score directie", "Score directie")),
    );
    expect(values()).toEqual([NOT_READ, NOT_READ, NOT_READ]);
    await choose("gent.xlsx", "Score directie");
    expect(offers()).toEqual([]);
  });

  describe("where several tables compete, for which of them it is no heading tells", () => {
    /** A sheet for each, with a column that one of them filled in. */
    const sheets = async (city: string, ...who: readonly string[]) =>
      file(
        `${city.toLowerCase()}.xlsx`,
        await foreignWorkbook(
          Object.fromEntries(
            who.map((name, at) => [
              name,
              [
                ["Stad", city],
                ["Thema", `Score ${name}`],
                ...klimaatgovernance.themes.map((theme, place) => [theme.name, 1 + ((place + at) % 4)]),
              ],
            ]),
          ),
        ),
      );

    it("in the file that someone chose in", async () => {
      const { made, hands, offers } = await opened(
        await sheets("Gent", "Team", "Directie"),
        await sheets("Genk", "Team"),
      );
      const [gent] = made.state().submissions?.submissions ?? [];
      const [question] = together(questionsIn(gent ? tablesOf(gent, klimaatgovernance) : []));
      const [table] = question ?? [];
      const [option] = table?.options ?? [];
      if (!question || !table || !option) throw new Error("Nothing is asked.");
      await hands.choose("gent.xlsx", { table, option, question, choice: choiceOf(table, "score", option) });
      const read = made.state().submissions?.submissions.map(({ reading }) => reading.scores.length);
      expect(read).toEqual([8, 0]);
      expect(offers()).toEqual([]);
    });

    it("in the others", async () => {
      const { choose, offers } = await opened(
        await sheets("Gent", "Team"),
        await sheets("Genk", "Team", "Directie"),
        await sheets("Aalst", "Team"),
      );
      await choose("gent.xlsx", "Score Team");
      expect(only(offers()).files.map((each) => each.file)).toEqual(["aalst.xlsx"]);
    });
  });

  it("of a table that was set aside: that is said of each by itself", async () => {
    const { choose, offers } = await five();
    await choose("gent.xlsx", "Score directie", "aside");
    expect(offers()).toEqual([]);
  });
});

describe("a file that cannot be read so after all", () => {
  /** Of these files, the choice points beside the table: whoever changed it in between. */
  const beside = (offer: SameShape, ...names: readonly string[]): SameShape => ({
    ...offer,
    files: offer.files.map((each) =>
      names.includes(each.file)
        ? { ...each, choices: [{ sheet: "Scan", areas: [{ row: 40, column: 0, rows: 1, columns: 1 }], use: "score" }] }
        : each,
    ),
  });

  it("is left as it was, and that is said beside what could", async () => {
    const { choose, offers, values, hands, said, made } = await five();
    await choose("gent.xlsx", "Score directie");
    await hands.chooseAlike(beside(only(offers()), "genk.xlsx", "aalst.xlsx", "brugge.xlsx"));
    expect(said().text).toBe(
      "1 bestand gelezen met “Score directie” als score, zoals u koos. Bij genk.xlsx, aalst.xlsx en brugge.xlsx gaat dat niet. Daar is niets veranderd: kies er zelf.",
    );
    expect(values()).toEqual([2, NOT_READ, NOT_READ, NOT_READ, 2]);
    expect(made.state().files.map(({ choices = [] }) => choices.length)).toEqual([1, 0, 0, 0, 1]);
  });

  it("is all that is told where no other could: there is nothing to undo", async () => {
    const { choose, offers, hands, said } = await opened(await rivals("Gent"), await rivals("Genk"));
    await choose("gent.xlsx", "Score directie");
    await hands.chooseAlike(beside(only(offers()), "genk.xlsx"));
    expect(said().text).toBe("Bij genk.xlsx gaat dat niet. Daar is niets veranderd: kies er zelf.");
    expect([said().refused, said().undo]).toEqual([true, undefined]);
  });
});
