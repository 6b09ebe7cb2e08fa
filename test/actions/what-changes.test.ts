/** What writing a bundle changes, counted as a person would: the scores of a city, and not the cells of every list. */
import { describe, expect, it } from "@jest/globals";
import { whatChanges } from "../../src/actions/what-changes";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { explained } from "../../src/domain/measurement/explanation";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { fte, score, scores, submission } from "../consolidation/submissions";
import { edited, type } from "../layout/edits";
import { applied, laidOut } from "../layout/laid-out";
import { drafted } from "./bundling";

const gent = submission("gent.xlsx", scores("gent", 3, 3, 3, 3, 3, 3, 3, 3), fte("gent", 8.4));
const aalst = submission("aalst.xlsx", scores("aalst", 2, 2, 2, 2, 2, 2, 2, 2));
const bundle = applied(drafted(EMPTY_WORKBOOK, [gent, aalst]).change.plan, EMPTY_WORKBOOK);
const late = submission("laat.xlsx", scores("gent", 4, 4.5, 3, 3, 3, 3, 3, 2), fte("gent", 9));

const counted = (draft: Parameters<typeof whatChanges>[0]) =>
  whatChanges(draft).kinds.map(({ kind, count, cities }) => [
    kind,
    count,
    cities.map(({ name, count: own }) => [name, own]),
  ]);

describe("a late file", () => {
  it("changes the scores and the FTE that differ, by city, and no others", () => {
    const draft = drafted(bundle, [late]);
    expect(counted(draft)).toEqual([
      ["scores", 3, [["Gent", 3]]],
      ["fte", 1, [["Gent", 1]]],
    ]);
    expect(whatChanges(draft).total).toBe(4);
  });

  it("is counted as what stands in the sheets afterwards differs from what stood there", () => {
    const draft = drafted(bundle, [late]);
    const onGrid = draft.change.cells.filter(({ sheet }) => sheet === "Maturiteit");
    expect(onGrid.map(({ value }) => value)).toEqual([4, 4.5, 2]);
    expect(draft.change.cells.filter(({ sheet }) => sheet === "LEKP-VTE").map(({ value }) => value)).toEqual([9]);
  });

  it("writes along in the lists that depend on it: every sheet in which something is written is named", () => {
    const draft = drafted(bundle, [late]);
    const { sheets } = whatChanges(draft);
    expect(sheets).toEqual(expect.arrayContaining(["Maturiteit", "LEKP-VTE", "Herkomst"]));
    expect(new Set(sheets)).toEqual(new Set(draft.change.cells.map(({ sheet }) => sheet)));
  });

  it("changes the texts that it brings, by city", () => {
    const said = { ...explained({ cityId: "gent", themeId: "aanpak", motivation: "Plan klaar" }), sources: {} };
    const worded = submission("laat.xlsx", score("gent.aanpak", 3), { explanations: [said] });
    expect(counted(drafted(bundle, [worded]))).toEqual([["words", 1, [["Gent", 1]]]]);
  });

  it("that says nothing new changes nothing", () => {
    expect(whatChanges(drafted(bundle, [gent]))).toEqual({ total: 0, kinds: [], sheets: [] });
  });

  it("does not change what someone typed and keeps", () => {
    const at = drafted(bundle, [late]).change.cells.find(({ value }) => value === 4.5);
    const address = at && `${String.fromCharCode(65 + at.column)}${at.row + 1}`;
    const typed = edited(bundle, type("Maturiteit", address ?? "", 1.5));
    const draft = drafted(typed, [late]);
    expect(draft.asked).toHaveLength(1);
    expect(counted(draft)[0]).toEqual(["scores", 2, [["Gent", 2]]]);
    expect(counted(drafted(typed, [late], { overwrite: () => true }))[0]).toEqual(["scores", 3, [["Gent", 3]]]);
  });

  it("that contradicts another given with it empties one score", () => {
    const other = submission("ook laat.xlsx", score("gent.aanpak", 1));
    const one = submission("laat.xlsx", score("gent.aanpak", 4));
    expect(counted(drafted(bundle, [one, other]))).toEqual([["scores", 1, [["Gent", 1]]]]);
  });
});

describe("sheets that are there and hold nothing", () => {
  const empty = laidOut(emptyMeasurement(klimaatgovernance, "najaar 2024"));

  it("get every score and FTE that was handed in, each once", () => {
    expect(counted(drafted(empty, [gent, aalst]))).toEqual([
      [
        "scores",
        16,
        [
          ["Aalst", 8],
          ["Gent", 8],
        ],
      ],
      ["fte", 1, [["Gent", 1]]],
    ]);
  });
});

describe("a first bundle", () => {
  it("changes nothing that was there: it is told by the sheets that are added", () => {
    expect(whatChanges(drafted(EMPTY_WORKBOOK, [gent, aalst]))).toEqual({ total: 0, kinds: [], sheets: [] });
  });
});
