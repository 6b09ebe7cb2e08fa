/** Who someone is, which tabs follow from that, how many stand on the row, and what is remembered of it. */
import { describe, expect, it } from "@jest/globals";
import { inspectionOf } from "../../src/actions/inspect";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { onRow } from "../../src/taskpane/look/row";
import { openMemory } from "../../src/taskpane/memory";
import { arranged, firstTab, likelyRole, roleIn, type TabName, tabsFor } from "../../src/taskpane/role/role";
import { book, sheet } from "../layout/book";
import { HEADER } from "../layout/rows";

const read = (...rows: readonly (readonly (string | number)[])[]) =>
  inspectionOf(book(sheet("Blad1", rows.length > 0 ? [HEADER, ...rows] : [])), { builtIn: klimaatgovernance });
const one = read(["Gent", 3, 3, 3]);
const several = read(["Gent", 3, 3, 3], ["Genk", 2, 2, 2]);
const names = ["fill-in", "check", "bundle", "overview", "share", "learn"] as const satisfies readonly TabName[];
const tabs = names.map((name) => ({ name }));

describe("who someone is", () => {
  it("is likely someone who bundles where the workbook has several cities, else someone who fills in", () => {
    expect([likelyRole(undefined), likelyRole(read()), likelyRole(one), likelyRole(several)]).toEqual([
      ...["fills-in", "fills-in", "fills-in", "bundles"],
    ]);
  });

  it("is not what an older version or another add-in may have left", () => {
    expect([roleIn("bundles"), roleIn("beheerder"), roleIn(""), roleIn(undefined)]).toEqual([
      ...["bundles", undefined, undefined, undefined],
    ]);
  });

  it("decides where the pane opens; until she says it, that is Invullen", () => {
    expect(firstTab(undefined, several)).toBe("fill-in");
    expect(firstTab("fills-in", several)).toBe("fill-in");
    expect(firstTab("bundles", several)).toBe("overview");
    expect(firstTab("bundles", one)).toBe("bundle");
    expect(firstTab("bundles", undefined)).toBe("bundle");
  });

  it("decides which tabs there are: whoever bundles has all of them before there is a bundle, and none comes between", () => {
    const alone = ["fill-in", "check", "bundle", "share"];
    expect([tabsFor("fills-in", one), tabsFor(undefined, one), tabsFor(undefined, undefined)]).toEqual([
      ...[alone, alone, alone],
    ]);
    expect([tabsFor("fills-in", several), tabsFor(undefined, several)]).toEqual([names, names]);
    for (const inspection of [undefined, read(), one, several]) expect(tabsFor("bundles", inspection)).toEqual(names);
  });

  it("decides which tabs come first, and loses none", () => {
    const own = (role: "fills-in" | "bundles") =>
      arranged(tabs, [role]).flatMap(({ name, isOwn }) => (isOwn ? [name] : []));
    expect(own("fills-in")).toEqual(["fill-in", "check"]);
    expect(own("bundles")).toEqual(["bundle", "overview", "share", "learn"]);
    for (const role of ["fills-in", "bundles"] as const)
      expect(new Set(arranged(tabs, [role]).map(({ name }) => name))).toEqual(new Set(names));
    expect(arranged([{ name: "check" as const }], ["fills-in"])).toEqual([{ name: "check", isOwn: true }]);
  });
});

describe("the row of tabs", () => {
  const wanted = ["a", "b", "c", "d"].map((name) => ({ name, isOwn: name !== "d" }));
  const widths = [50, 40, 30, 60];

  it("has all that are wanted where there is room, and no other", () => {
    expect(onRow(wanted, "a", { widths, room: 120 })).toEqual(["a", "b", "c"]);
    expect(onRow(wanted, "a")).toEqual(["a", "b", "c"]);
    expect(onRow(wanted, "d")).toEqual(["a", "b", "c", "d"]);
  });

  it("always has the chosen one, wanted or not: what comes from the menu stands last", () => {
    expect(onRow(wanted, "d", { widths, room: 150 })).toEqual(["a", "b", "d"]);
    expect(onRow(wanted, "d", { widths, room: 10 })).toEqual(["d"]);
    expect(onRow(wanted, "c", { widths, room: 80 })).toEqual(["a", "c"]);
    expect(onRow([...wanted].reverse(), "d", { widths: [...widths].reverse(), room: 150 })).toEqual(["c", "b", "d"]);
  });

  it("is the same whichever of its tabs is chosen", () => {
    const bundler = [
      ...["Bundelen", "Overzicht", "Delen", "Leren"].map((name) => ({ name, isOwn: true })),
      ...["Invullen", "Controleren"].map((name) => ({ name, isOwn: false })),
    ];
    const at320 = { widths: [66, 65, 43, 44, 52, 80], room: 221 };
    const all = ["Bundelen", "Overzicht", "Delen", "Leren"];
    for (const name of all) expect(onRow(bundler, name, at320)).toEqual(all);
    expect(onRow(bundler, "Controleren", at320)).toEqual(["Bundelen", "Overzicht", "Controleren"]);
    expect(onRow(bundler, "Invullen", at320)).toEqual(["Bundelen", "Overzicht", "Invullen"]);
  });

  it("keeps the order of the work: a short tab does not go before a longer one that does not fit", () => {
    expect(onRow(wanted, "a", { widths: [50, 90, 30, 60], room: 120 })).toEqual(["a"]);
  });
});

describe("what is remembered", () => {
  const storageOf = (kept: Map<string, string>) => () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    length: kept.size,
  });

  it("is found again the next time, apart for each partition that Office tells of", () => {
    const kept = new Map<string, string>();
    const storage = storageOf(kept);
    openMemory(storage).under("mijn-organisatie").keep("role", "bundles");
    expect(openMemory(storage).under("mijn-organisatie").read("role")).toBe("bundles");
    expect(openMemory(storage).under("een andere").read("role")).toBeUndefined();
    expect(openMemory(storage).under(undefined).read("role")).toBeUndefined();
    expect([...kept]).toEqual([["mijn-organisatie-klimaatpeil-role", "bundles"]]);
  });

  it("is taken from any partition until Office tells which, where all of them say the same", () => {
    const kept = new Map([["mijn-organisatie-klimaatpeil-role", "bundles"]]);
    const early = openMemory(storageOf(kept));
    expect([early.read("role"), early.mayHold("role"), early.read("tour")]).toEqual(["bundles", false, undefined]);
    kept.set("een andere-klimaatpeil-role", "bundles").set("iets anders", "fills-in");
    expect([early.read("role"), early.mayHold("role")]).toEqual(["bundles", false]);
    kept.set("een derde-klimaatpeil-role", "fills-in");
    expect([early.read("role"), early.mayHold("role")]).toEqual([undefined, true]);
    expect(early.under("een derde").read("role")).toBe("fills-in");
    expect(early.under("een vierde").mayHold("role")).toBe(false);
  });

  it("is kept under its own name as soon as Office tells that, and nowhere before", () => {
    const kept = new Map<string, string>();
    const early = openMemory(storageOf(kept));
    early.keep("role", "bundles");
    expect([early.read("role"), early.mayHold("role"), kept.size]).toEqual(["bundles", false, 0]);
    expect(early.under("mijn-organisatie").read("role")).toBe("bundles");
    expect([...kept]).toEqual([["mijn-organisatie-klimaatpeil-role", "bundles"]]);
  });

  it("holds until the pane is closed where nothing can be kept", () => {
    const refused = () => {
      throw new Error("refused");
    };
    const early = openMemory(refused);
    expect([early.read("role"), early.mayHold("role")]).toEqual([undefined, false]);
    early.keep("role", "bundles");
    const memory = early.under(undefined);
    expect(memory.read("role")).toBe("bundles");
    const full = openMemory(() => ({ getItem: () => null, setItem: refused, key: () => null, length: 0 })).under("x");
    full.keep("tour", "shown");
    expect(full.read("tour")).toBe("shown");
  });
});
