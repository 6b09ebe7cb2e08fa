/** The files of a bundle, before anything is written: read on the spot here, by a worker in the pane. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { createAtWork } from "../../src/taskpane/at-work";
import { createBundleSession } from "../../src/taskpane/bundle/bundle-session";
import { ReaderFailed, ReaderStopped } from "../../src/taskpane/bundle/workbook-reader";
import { foreignWorkbook, HEADER } from "../cli/foreign-workbook";
import { dropped, session } from "./sessions";

async function row(name: string, ...values: readonly (string | number)[]): Promise<File> {
  return new File([(await foreignWorkbook({ Blad1: [HEADER, values] })).slice()], name, { lastModified: 1 });
}

const chosen = ({ state }: ReturnType<typeof session>) => state().acts.flat();
const rubbish = (name: string) => new File(["PK rommel"], name);

const citiesIn = ({ state }: ReturnType<typeof session>) =>
  state().submissions?.submissions.map(({ file, reading }) => [file, reading.scores[0]?.cityId]);

describe("files that are dropped", () => {
  it("add up, and each is read once", async () => {
    const made = session();
    await made.add(dropped(await row("gent.xlsx", "Gent", 3)), undefined);
    await made.add(dropped(await row("genk.xlsx", "Genk", 2)), undefined);
    expect(citiesIn(made)).toEqual([
      ["gent.xlsx", "gent"],
      ["genk.xlsx", "genk"],
    ]);
    expect(made.read).toEqual(["gent.xlsx", "genk.xlsx"]);
  });

  it("that are damaged, old or empty never stop the rest", async () => {
    const made = session();
    await made.add(dropped(rubbish("a.xlsx"), await row("gent.xlsx", "Gent", 3), new File([], "b.xlsm")), undefined);
    expect(made.state().submissions?.faults.map(({ code, file }) => [code, file])).toEqual([
      ["file-corrupt", "a.xlsx"],
      ["file-not-xlsx", "b.xlsm"],
    ]);
    expect(citiesIn(made)).toEqual([["gent.xlsx", "gent"]]);
  });

  it("that are no workbook, that Excel left behind, or that are there already are told of and not read", async () => {
    const made = session();
    const gent = await row("gent.xlsx", "Gent", 3);
    await made.add(dropped(gent), undefined);
    await made.add(dropped(gent, rubbish("~$gent.xlsx"), rubbish("mail.msg")), undefined);
    expect(made.state().left).toEqual([
      { name: "gent.xlsx", why: "same" },
      { name: "~$gent.xlsx", why: "lock" },
      { name: "mail.msg", why: "other" },
    ]);
    expect(made.state().files).toHaveLength(1);
  });

  it("and have one name between them are told apart: nothing disappears", async () => {
    const made = session();
    const [gent, genk, aalst] = [
      await row("scores.xlsx", "Gent", 3),
      await row("scores.xlsx", "Genk", 2.5),
      await row("scores.xlsx", "Aalst", 1, 2),
    ];
    await made.add(
      [
        { path: "inzendingen/gent/scores.xlsx", file: gent },
        { path: "inzendingen/genk/scores.xlsx", file: genk },
      ],
      undefined,
    );
    await made.add(dropped(aalst), undefined);
    expect(citiesIn(made)).toEqual([
      ["scores.xlsx", "gent"],
      ["inzendingen/genk/scores.xlsx", "genk"],
      ["scores (2).xlsx", "aalst"],
    ]);
  });

  it("can be taken off the list again, and what was chosen of them with them", async () => {
    const made = session();
    await made.add(dropped(await row("gent.xlsx", "Gent", 3), await row("genk.xlsx", "Genk", 2)), undefined);
    const take = (file: string) => ({ kind: "candidate", file }) as const;
    made.choose({ cityId: "gent", subjectId: "aanpak", by: "", take: take("gent.xlsx") });
    made.choose({ cityId: "genk", subjectId: "aanpak", by: "", take: take("genk.xlsx") });
    await made.remove("gent.xlsx");
    expect(citiesIn(made)).toEqual([["genk.xlsx", "genk"]]);
    expect(chosen(made).map(({ cityId }) => cityId)).toEqual(["genk"]);
    await made.remove("genk.xlsx");
    expect(made.state().submissions).toBeUndefined();
    expect(made.read).toEqual(["gent.xlsx", "genk.xlsx"]);
  });

  it("are counted while they are read", async () => {
    const seen: string[] = [];
    const made = session((name) => {
      const { progress } = made.state();
      seen.push(`${name} ${progress?.done}/${progress?.all} ${progress?.name}`);
      return Promise.resolve();
    });
    await made.add(dropped(await row("gent.xlsx", "Gent", 3), await row("genk.xlsx", "Genk", 2)), undefined);
    expect(seen).toEqual(["gent.xlsx 0/2 gent.xlsx", "genk.xlsx 1/2 genk.xlsx"]);
    expect(made.state().progress).toBeUndefined();
  });
});

describe("who draws the pane", () => {
  it("is told of a file that takes long, and not of each of hundreds that do not", async () => {
    let letGo: () => void = () => undefined;
    const wait = new Promise<void>((resolve) => (letGo = resolve));
    const made = session((name) => (name === "laatste.xlsx" ? wait : Promise.resolve()));
    const gent = await row("gent.xlsx", "Gent", 3);
    const many = Array.from(
      { length: 300 },
      (_, index) => new File([gent], `gent ${index}.xlsx`, { lastModified: index }),
    );
    let told = 0;
    const start = performance.now();
    const names = new Set<string | undefined>();
    made.subscribe(() => {
      told++;
      names.add(made.state().progress?.name);
    });
    const adding = made.add(dropped(...many, new File([gent], "laatste.xlsx")), undefined);
    while (!names.has("laatste.xlsx")) await new Promise((resolve) => setTimeout(resolve, 10));
    letGo();
    await adding;
    // Each tenth of a second at most, which on a busy machine are many.
    expect(told).toBeLessThan(Math.max(150, (performance.now() - start) / 50));
    expect(made.state().files).toHaveLength(301);
  });
});

describe("a choice", () => {
  it("takes the place of an earlier one for the same cell, and can be undone", () => {
    const made = session();
    const choice = {
      cityId: "gent",
      subjectId: "aanpak",
      by: "An",
      take: { kind: "candidate", file: "a.xlsx" },
    } as const;
    const other = { ...choice, by: "Bert" };
    made.choose(choice);
    made.choose(other);
    expect(chosen(made)).toEqual([other]);
    expect(made.undo(other)).toBe(true);
    expect(chosen(made)).toEqual([]);
  });

  it("is an act of its own, though another was made the same way: each is undone alone", () => {
    const made = session();
    const take = { kind: "candidate", file: "a.xlsx" } as const;
    const [aanpak, middelen, partners] = ["aanpak", "middelen", "partners"].map((subjectId) => {
      return { cityId: "gent", subjectId, by: "zonder naam", take };
    });
    if (!aanpak || !middelen || !partners) throw new Error("There are three.");
    made.choose(aanpak);
    made.choose(middelen, partners);
    expect(made.state().acts).toEqual([[aanpak], [middelen, partners]]);
    made.undo(middelen, partners);
    expect(made.state().acts).toEqual([[aanpak]]);
    expect(made.undo(middelen, partners)).toBe(false);
  });
});

describe("reading that is cancelled", () => {
  it("leaves everything as it was, also when the answer still comes, and can begin again", async () => {
    let letGo: () => void = () => undefined;
    const wait = new Promise<void>((resolve) => (letGo = resolve));
    const made = session((name) => (name === "genk.xlsx" ? wait : Promise.resolve()));
    await made.add(dropped(await row("gent.xlsx", "Gent", 3)), undefined);
    const before = made.state();
    const genk = await row("genk.xlsx", "Genk", 2);
    const adding = made.add(dropped(await row("aalst.xlsx", "Aalst", 1), genk), undefined);
    while (made.state().progress?.name !== "genk.xlsx") await new Promise((resolve) => setTimeout(resolve));
    made.cancel();
    expect(made.state()).toEqual(before);
    letGo();
    await adding;
    expect(made.state()).toEqual(before);
    await made.add(dropped(genk), undefined);
    expect(made.state().files.map(({ name }) => name)).toEqual(["gent.xlsx", "genk.xlsx"]);
  });
});

describe("a drop of several files that is cancelled", () => {
  it("reads no further, nor says that it does, and leaves the next drop alone", async () => {
    let letGo: () => void = () => undefined;
    const wait = new Promise<void>((resolve) => (letGo = resolve));
    const made = session((name) => (name === "genk.xlsx" ? wait : Promise.resolve()));
    const aalst = await row("aalst.xlsx", "Aalst", 1);
    const adding = made.add(dropped(await row("genk.xlsx", "Genk", 2), aalst), undefined);
    while (made.state().progress?.name !== "genk.xlsx") await new Promise((resolve) => setTimeout(resolve));
    made.cancel();
    letGo();
    await adding;
    expect([made.state().progress, made.read]).toEqual([undefined, ["genk.xlsx"]]);
    await made.add(dropped(await row("gent.xlsx", "Gent", 3)), undefined);
    expect(citiesIn(made)).toEqual([["gent.xlsx", "gent"]]);
  });
});

describe("a reader", () => {
  it("that does not start reads nothing, and that is said", async () => {
    const open = () => Promise.reject(new ReaderFailed(undefined));
    const made = createBundleSession({ open, builtIn: klimaatgovernance, atWork: createAtWork() });
    await made.add(dropped(await row("gent.xlsx", "Gent", 3)), undefined);
    expect(made.state()).toMatchObject({ failure: { file: undefined }, files: [], progress: undefined });
  });

  it("that breaks off says at which file, and keeps what was on the list", async () => {
    const made = session((name) => (name === "genk.xlsx" ? Promise.reject(new ReaderFailed(name)) : Promise.resolve()));
    await made.add(dropped(await row("gent.xlsx", "Gent", 3)), undefined);
    await made.add(dropped(await row("genk.xlsx", "Genk", 2)), undefined);
    expect(made.state()).toMatchObject({ failure: { file: "genk.xlsx" }, progress: undefined });
    expect(citiesIn(made)).toEqual([["gent.xlsx", "gent"]]);
  });

  it("that was stopped by someone else is no failure", async () => {
    const made = session(() => Promise.reject(new ReaderStopped("stopped")));
    await made.add(dropped(await row("gent.xlsx", "Gent", 3)), undefined);
    expect(made.state()).toMatchObject({ failure: undefined, files: [], progress: undefined });
  });

  it("that breaks off in a way that nobody foresaw says so as well, and the next file is read", async () => {
    const made = session((name) => (name === "genk.xlsx" ? Promise.reject(new TypeError(name)) : Promise.resolve()));
    await made.add(dropped(await row("genk.xlsx", "Genk", 2)), undefined);
    expect(made.state()).toMatchObject({ failure: { file: "genk.xlsx" }, progress: undefined });
    await made.add(dropped(await row("gent.xlsx", "Gent", 3)), undefined);
    expect(made.state().failure).toBeUndefined();
    expect(citiesIn(made)).toEqual([["gent.xlsx", "gent"]]);
  });
});

describe("a file that cannot be opened", () => {
  class LockedFile extends File {
    locked = true;
    override arrayBuffer(): Promise<ArrayBuffer> {
      return this.locked ? Promise.reject(new Error("NotReadableError")) : super.arrayBuffer();
    }
  }

  it("is not called damaged, and is read when it is given again", async () => {
    const made = session();
    const bytes = await foreignWorkbook({ Blad1: [HEADER, ["Gent", 3]] });
    const file = new LockedFile([bytes.slice()], "gent.xlsx", { lastModified: 1 });
    await made.add(dropped(file), undefined);
    expect(made.state().submissions?.faults).toMatchObject([{ code: "file-unreadable", file: "gent.xlsx" }]);
    file.locked = false;
    await made.add(dropped(file), undefined);
    expect(made.state().left).toEqual([]);
    expect(citiesIn(made)).toEqual([["gent.xlsx", "gent"]]);
  });

  it("while it is dropped, and a folder that is empty, are told of", async () => {
    const made = session();
    await made.add(
      [
        { path: "map/weg.xlsx", why: "unreadable" },
        { path: "leeg", why: "empty" },
      ],
      undefined,
    );
    expect(made.state().left).toEqual([
      { name: "map/weg.xlsx", why: "unreadable" },
      { name: "leeg", why: "empty" },
    ]);
  });
});
