import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { newXlsxHost } from "../../../src/host/xlsx/xlsx-host";
import { FORMULAS, type Prioritisation, votersOf } from "../../../src/domain/prioritisation/prioritisation";
import { reservedThemes } from "../../../src/domain/prioritisation/reserved";
import { topOf } from "../../../src/domain/prioritisation/top";
import { describeWithLibreOffice, PATIENCE, recalculate } from "../../libreoffice/soffice";
import { describeWithChecker, complaintsAbout } from "../../ooxml/check-xlsx";
import { bundleBook, bundlePlan, LEDGER } from "../published";
import { read } from "../read";
import { VOTED, VOTED_ON } from "../voted";

async function bytesOf(prioritisation: Prioritisation): Promise<Uint8Array> {
  const host = newXlsxHost({ title: "Bundel", created: new Date("2026-01-01T00:00:00Z") });
  await host.apply(bundlePlan({ ...VOTED_ON, prioritisation }));
  return host.bytes();
}

const decided = (numbers: Readonly<Record<string, boolean>>): Prioritisation => ({
  ...VOTED,
  candidates: VOTED.candidates.map((each) =>
    each.number in numbers ? { ...each, decision: numbers[each.number], reason: "Besproken" } : each,
  ),
});

/** As many points for several, so that places are shared, and a vote that is none for the first. */
const alike: Prioritisation = {
  ...VOTED,
  candidates: VOTED.candidates.map((each, at) => ({ ...each, votes: VOTED.candidates[at % 3]?.votes ?? each.votes })),
};

/** The first has the most points, and so on; but for those that have what is written. A second one for Risicobeheer too. */
function ranked(points: Readonly<Record<string, number>>): Prioritisation {
  const [first] = VOTED.candidates;
  const all = first ? [...VOTED.candidates, { ...first, number: "12", themeId: "risicobeheer" }] : [];
  const candidates = all.map((each, at) => {
    const impact = new Map([["gent", points[each.number] ?? 5 - at / 4]]);
    return { ...each, votes: { impact, importance: new Map<string, number>() } };
  });
  return { ...VOTED, candidates };
}

const CASES: readonly (readonly [string, Prioritisation])[] = [
  ...FORMULAS.map((formula) => [formula, { ...VOTED, settings: { ...VOTED.settings, formula } }] as const),
  ["other weights", { ...VOTED, settings: { ...VOTED.settings, weights: { impact: 2, importance: 0.25 }, top: 6 } }],
  ["a place for a theme", ranked({ "9": 0 })],
  ["places for two that are equal", ranked({ "9": 0, "12": 0 })],
  ["ties", alike],
  ["decisions", decided({ "1": true, "4": false, "11": true })],
  [
    "nobody's votes",
    {
      ...VOTED,
      candidates: VOTED.candidates.map((each) => ({ ...each, votes: { impact: new Map(), importance: new Map() } })),
    },
  ],
];

/** Where the sheet has its columns, and its first recommendation. */
const FIRST = 16;
const [POINTS, RANK, SHARE, VERDICT, WHY] = [4, 5, 6, 7, 8];

describeWithLibreOffice("Prioritering, in LibreOffice", () => {
  it.each(CASES)(
    "comes to our own points, ranks and places: %s",
    async (_, prioritisation) => {
      const { sheets } = await recalculate(await bytesOf(prioritisation));
      const cells = sheets.find(({ name }) => name === "Prioritering")?.cells ?? {};
      const shown = (at: number, column: number) => cells[`${FIRST + at},${column}`]?.value ?? "";
      const words = { in: "ja", out: "nee", open: "te beslissen" };
      const expected = topOf(prioritisation, reservedThemes(LEDGER, klimaatgovernance));
      const found = expected.map(({ candidate: { number } }, at) => [
        number,
        ...[POINTS, RANK, SHARE, VERDICT].map((column) => shown(at, column)),
      ]);
      expect(found).toEqual(
        expected.map(({ candidate: { number }, points, rank, share, verdict }) => [
          number,
          points ?? "",
          rank ?? "",
          share || "",
          words[verdict],
        ]),
      );
      const plan = bundlePlan({ ...VOTED_ON, prioritisation }).sheets.find(({ name }) => name === "Prioritering");
      const written = (at: number) =>
        plan?.cells.find(({ row, column }) => row === FIRST + at && column === WHY)?.value;
      expect(expected.map((_each, at) => shown(at, WHY))).toEqual(expected.map((_each, at) => written(at)));
      const voters = votersOf(prioritisation).size;
      expect(cells["10,1"]?.value).toBe(`${voters} van 13`);
      expect(cells["11,1"]?.value).toContain("2 van 8 thema's gepubliceerd.");
    },
    PATIENCE,
  );
});

describeWithChecker("Prioritering, against the standard", () => {
  it("is clean", async () => {
    expect(complaintsAbout(await bytesOf(VOTED))).toEqual([]);
  });
});

describe("Prioritering", () => {
  it("breaks no heading within a word: one with a hyphen has room for one line, any other for each of its words", () => {
    const plan = bundlePlan({ ...VOTED_ON, prioritisation: VOTED }).sheets.find(({ name }) => name === "Prioritering");
    const headings = plan?.cells.filter(({ row }) => row === FIRST - 1) ?? [];
    expect(headings.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["Urgentie (1-4)", "Impact Sint-Niklaas"]),
    );
    const broken = headings.filter(({ column, value }) => {
      const unbroken = String(value).includes("-") ? [String(value)] : String(value).split(" ");
      // Letters are bold, and keep their distance from the lines.
      return unbroken.some((part) => part.length + 2 > (plan?.columnWidths[column] ?? 0));
    });
    expect(broken.map(({ value }) => value)).toEqual([]);
  });

  it("is read back as it was written", () => {
    for (const [, prioritisation] of CASES.slice(0, -1))
      expect(read(bundleBook({ ...VOTED_ON, prioritisation })).publication.prioritisation).toEqual(prioritisation);
  });
});
