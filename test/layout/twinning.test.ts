/** What people set and decide on Twinning is read back, whatever was done to the workbook since; what was proposed is no decision. */
import { describe, expect, it } from "@jest/globals";
import { NOTHING_DECIDED, type TwinningRecord } from "../../src/domain/twinning/record";
import type { AssessmentDefinition } from "../../src/domain/definition/definition";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { twinningOf } from "../../src/domain/twinning/twinning-of";
import { readDefinition } from "../../src/layout/parse/own/read-definition";
import type { Snapshot } from "../../src/host/snapshot";
import { findTable, NAMES } from "../../src/layout/names";
import { twinningChange } from "../../src/layout/plan/twinning-writes";
import { bundleBook, PUBLISHED } from "./published";
import { edited, insertColumn, loseNames, rename, reverseSheets, type } from "./edits";
import { gridIn, read, told } from "./read";

const pair = (themeId: string, learner: string, donor: string) => ({ themeId, learner, donor, reason: "" });
const RECORD: TwinningRecord = {
  settings: { minimum: 4.25, difference: 1, perDonor: 4, perLearner: 1 },
  programme: { start: "2026-10-01", months: 20, plan: "replication", planDate: "2028-05-01" },
  pins: [{ ...pair("strategie", "gent", "leuven"), reason: "Ze vroegen het zelf" }],
  bans: [{ ...pair("middelen", "hasselt", "roeselare"), reason: "Loopt al" }],
};
const book = (twinning: TwinningRecord) => bundleBook({ ...PUBLISHED, twinning });
const proposed = book(NOTHING_DECIDED);
const recordIn = (workbook: Snapshot) => read(workbook).publication.twinning;
const toldOf = (workbook: Snapshot) => told(read(workbook)).filter((line) => line.startsWith("twinning-"));
/** The first row of the pairs as Excel counts, and the first that stays free. */
const FIRST = (findTable(NAMES.twinning, proposed)?.area.row ?? 0) + 2;
const FREE = FIRST + 20;

describe("the sheet Twinning", () => {
  it("is in no bundle that nobody asked it for", () => {
    expect(findTable(NAMES.twinning, bundleBook(PUBLISHED))).toBeUndefined();
    expect(recordIn(bundleBook(PUBLISHED))).toBeUndefined();
  });

  it("says nothing of its own proposal: twenty pairs are twenty proposals", () => {
    expect(recordIn(proposed)).toEqual(NOTHING_DECIDED);
    expect(toldOf(proposed)).toEqual([]);
    expect(gridIn(read(proposed))).toEqual(gridIn(read(bundleBook(PUBLISHED))));
  });

  it.each([
    ["as it was laid out", (workbook: Snapshot) => workbook],
    ["without its names", loseNames],
    ["under another name", rename("Twinning", "Wie leert")],
    ["with a column inserted", insertColumn("Twinning", 3)],
    ["with the sheets in another order", reverseSheets],
  ])("is read back %s", (_, edit) => {
    const workbook = edit(book(RECORD));
    expect(recordIn(workbook)).toEqual(RECORD);
    expect(gridIn(read(workbook))).toEqual(gridIn(read(bundleBook(PUBLISHED))));
  });

  it("pins what someone typed below the proposal, and says that the scores do not propose it", () => {
    const workbook = edited(
      proposed,
      type("Twinning", `A${FREE}`, "Strategie", "Stad Gent", "", "Leuven"),
      type("Twinning", `L${FREE}`, "Ze vroegen het zelf"),
    );
    expect(recordIn(workbook)?.pins).toEqual(RECORD.pins);
    expect(toldOf(workbook)).toEqual([`twinning-not-eligible Twinning!A${FREE} "Strategie: Gent van Leuven"`]);
  });

  it("pins and bans by ja and nee, and asks about anything else", () => {
    const workbook = edited(
      proposed,
      type("Twinning", `K${FIRST}`, "Ja "),
      type("Twinning", `K${FIRST + 1}`, "nee"),
      type("Twinning", `K${FIRST + 2}`, "misschien"),
    );
    const { pins = [], bans = [] } = recordIn(workbook) ?? {};
    expect([pins, bans]).toEqual([[pair("strategie", "aalst", "leuven")], [pair("aanpak", "genk", "mechelen")]]);
    expect(toldOf(workbook)).toEqual([`twinning-unclear Twinning!K${FIRST + 2} "misschien"`]);
  });

  it("tells of names that nobody has, of rows without one, and of pins that cannot be", () => {
    const workbook = edited(
      proposed,
      type("Twinning", `A${FREE}`, "Strategie", "Ghendt", "", "Leuven"),
      type("Twinning", `A${FREE + 1}`, "Strategie", "Gent"),
      type("Twinning", `A${FREE + 2}`, "Aanpak", "Genk", "", "Genk"),
      type("Twinning", `A${FREE + 3}`, "Aanpak", "Genk", "", "Roeselare"),
      type("Twinning", `A${FREE + 4}`, "Aanpak", "Genk", "", "Mechelen"),
    );
    expect(toldOf(workbook)).toEqual([
      `twinning-unknown Twinning!A${FREE} "Ghendt"`,
      `twinning-unknown Twinning!A${FREE + 1} ""`,
      `twinning-same-city Twinning!A${FREE + 2} "Genk"`,
      `twinning-pinned-twice Twinning!A${FREE + 3} "Aanpak: Genk van Roeselare"`,
    ]);
    // Carried over, it stands there still to be put right.
    expect(
      toldOf(book(recordIn(workbook) ?? NOTHING_DECIDED))
        .map((line) => line.split(" ")[0])
        .sort(),
    ).toEqual([...["twinning-unknown", "twinning-same-city", "twinning-pinned-twice", "twinning-unknown"].sort()]);
  });

  it("keeps both a pin and a ban of one pair, proposes it by neither, and says so as long as they stand there", () => {
    const workbook = edited(
      proposed,
      type("Twinning", `K${FIRST + 1}`, "ja", "graag"),
      type("Twinning", `A${FREE}`, "Aanpak", "Genk", "", "Mechelen"),
      type("Twinning", `K${FREE}`, "nee", "bezet"),
    );
    const record = recordIn(workbook) ?? NOTHING_DECIDED;
    const again = book(record);
    expect(recordIn(again)).toEqual(record);
    expect(record).toMatchObject({ pins: [{ reason: "graag" }], bans: [{ reason: "bezet" }] });
    const said = "Aanpak: Genk van Mechelen";
    expect(toldOf(workbook)).toEqual([`twinning-contradicted Twinning!A${FIRST + 1} "${said}"`]);
    expect(toldOf(again).map((line) => line.replace(/ Twinning!\w+/, ""))).toEqual([`twinning-contradicted "${said}"`]);
    expect(twinningChange(again, { ...PUBLISHED, twinning: record }).kind).toBe("same");
  });

  it("tells which pairs were proposed on other scores than there are now", () => {
    const leuven = proposed.sheets
      .find(({ name }) => name === "Maturiteit")
      ?.cells.find(({ value }) => value === "Leuven");
    const workbook = edited(proposed, type("Maturiteit", `B${(leuven?.row ?? 0) + 1}`, 5));
    expect(toldOf(workbook)).toEqual([`twinning-outdated Twinning!A${FIRST} "Strategie: Aalst van Leuven"`]);
  });

  it("goes by what is usual where a setting cannot be used, and says so", () => {
    const settings = findTable(NAMES.twinningSettings, proposed)?.area.row ?? 0;
    const workbook = edited(
      proposed,
      type("Twinning", `B${settings + 2}`, "vier"),
      type("Twinning", `B${settings + 4}`, 2.5),
      type("Twinning", `B${settings + 8}`, "een boek"),
    );
    const unread = { minimum: "vier", perDonor: "2.5", plan: "een boek" };
    expect(recordIn(workbook)).toEqual({ ...NOTHING_DECIDED, unread });
    const said = [
      `twinning-setting Twinning!B${settings + 2} "vier"`,
      `twinning-setting Twinning!B${settings + 4} "2.5"`,
      `twinning-setting Twinning!B${settings + 8} "een boek"`,
    ];
    expect(toldOf(workbook)).toEqual(said);
    // In the next bundle it stands there still.
    expect(toldOf(book({ ...NOTHING_DECIDED, unread }))).toEqual(said);
  });

  it.each([
    ["B6", 7, "7"],
    ["B6", -3, "-3"],
    ["B7", 4.5, "4.5"],
    ["B11", 99999999, "99999999"],
    ["B11", 0.5, "0.5"],
  ])("tells at %s that %s is no usable setting, and goes by what is usual", (cell, value, raw) => {
    const workbook = edited(proposed, type("Twinning", "B10", "2026-10-01"), type("Twinning", cell, value));
    const { settings, programme } = recordIn(workbook) ?? NOTHING_DECIDED;
    expect([settings, programme.months]).toEqual([NOTHING_DECIDED.settings, 12]);
    expect(toldOf(workbook)).toEqual([`twinning-setting Twinning!${cell} "${raw}"`]);
  });
});

describe("groups of cities", () => {
  const at = findTable(NAMES.cities, proposed)?.area;
  const row = (at?.row ?? 0) + 1;
  const grouped = edited(
    proposed,
    type("Legende", `F${row}`, "Groep"),
    type("Legende", `F${row + 1}`, "Oost"),
    type("Legende", `F${row + 5}`, "Oost"),
  );
  const definitionIn = (workbook: Snapshot) => readDefinition(workbook, { builtIn: klimaatgovernance })?.definition;

  it("are read where someone puts a column for them on Legende, and laid out again", () => {
    const definition = definitionIn(grouped);
    const names = definition?.cities.flatMap(({ id, group }) => (group === undefined ? [] : [`${id} ${group}`]));
    expect(names).toEqual(["aalst Oost", "gent Oost"]);
    const again = bundleBook({ ...PUBLISHED, definition: definition ?? klimaatgovernance });
    expect(definitionIn(again)).toEqual(definition);
  });

  it("are none where nobody does: then it is the model that we know, and the Legende as it was", () => {
    expect(definitionIn(proposed)).toBe(klimaatgovernance);
    expect(at?.columns).toBe(5);
  });

  it("bring cities of one group together where all that counts before is the same", () => {
    const definition = {
      ...klimaatgovernance,
      cities: klimaatgovernance.cities.map((city) =>
        ["aalst", "brugge"].includes(city.id) ? { ...city, group: "Oost" } : city,
      ),
    };
    const scored = (value: number) => ({ status: "scored" as const, value, raw: String(value) });
    const values: Readonly<Record<string, number>> = { aalst: 1, brugge: 4, antwerpen: 4 };
    const cities = definition.cities.map((city) => {
      const value = values[city.id];
      return { city, scores: new Map(value === undefined ? [] : [["strategie", scored(value)] as const]) };
    });
    const donors = (by: AssessmentDefinition) =>
      twinningOf({
        definition: by,
        period: "",
        cities,
        goodPractices: [],
      }).matches.map(({ donor, why }) => [donor, why]);
    expect(donors(definition)).toEqual([["brugge", { kind: "proposed", without: "group" }]]);
    expect(donors(klimaatgovernance)).toEqual([["antwerpen", { kind: "proposed", without: "order" }]]);
  });
});
