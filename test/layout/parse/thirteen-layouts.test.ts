import { describe, expect, it } from "@jest/globals";
import { consolidate } from "../../../src/consolidation/consolidate";
import type { Snapshot } from "../../../src/host/snapshot";
import { parseCell } from "../../../src/host/a1";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { readScore } from "../../../src/domain/score/read-score";
import { FTE, SCORES } from "../../../src/sample/najaar-2024-tables";
import type { WorkbookReading } from "../../../src/layout/parse/reading";
import { read, told } from "../read";
import { LAYOUTS, type Submitted } from "./thirteen-layouts";

const { themes } = klimaatgovernance;
const CITIES = SCORES.map(([name, ...values]): Submitted => ({
  name,
  file: `inzending ${name}.xlsx`,
  scores: themes.map((theme, index) => ({
    theme,
    cell: { value: values[index] ?? null, note: `${name} ${theme.id}` },
  })),
}));
/** By city and theme, as published: the status and the value of each of the 104 cells. */
const PUBLISHED = SCORES.map(([, ...values]) =>
  themes.map((_, index) => {
    const { status, value } = readScore({ value: values[index] ?? null }, klimaatgovernance).score;
    return `${status} ${value}`;
  }),
);
const names = new Map(
  klimaatgovernance.cities.map(({ id, name }) => [id, name === "Sint-Niklaas" ? "St-Niklaas" : name]),
);

describe("thirteen files in thirteen layouts", () => {
  it("are as many as there are cities", () => {
    expect([LAYOUTS.length, CITIES.length, FTE.length]).toEqual([13, 13, 13]);
  });

  // Every city gets every layout once: in the first round the first city has the first layout, and so on.
  it.each(LAYOUTS.map((_, round) => round))(
    "give the published grid back, each score from its own cell: round %d",
    (round) => {
      const inputs = CITIES.map((city, index) => ({ city, workbook: layoutOf(index + round)(city) }));
      const submissions = inputs.map(({ city: { file }, workbook }) => ({ file, reading: read(workbook, { file }) }));
      const { cities } = consolidate(submissions, klimaatgovernance);
      expect(CITIES.map(({ name }) => gridRow(name))).toEqual(PUBLISHED);
      for (const [index, { reading }] of submissions.entries())
        expect(notesAtSources(inputs[index]?.workbook, reading)).toEqual(whoseScores(reading));
      expect(
        submissions
          .flatMap(({ reading }) => told(reading))
          .filter((line) => !/^(score-as-phrase|no-scores)/.test(line)),
      ).toEqual([]);
      expect(submissions.flatMap(({ reading }) => reading.findings)).toHaveLength(13);

      function gridRow(name: string): readonly string[] {
        const scores = cities.find(({ city: { id } }) => names.get(id) === name)?.scores;
        return themes.map(({ id }) => `${scores?.get(id)?.status ?? "blank"} ${scores?.get(id)?.value ?? null}`);
      }
    },
  );
});

function layoutOf(position: number): (city: Submitted) => Snapshot {
  const [, layout] = LAYOUTS[position % LAYOUTS.length] ?? [];
  if (!layout) throw new Error("There are no layouts.");
  return layout;
}

function whoseScores({ scores }: WorkbookReading): readonly string[] {
  return scores.map(({ cityId, themeId }) => `${names.get(cityId)} ${themeId}`);
}

function notesAtSources(workbook: Snapshot | undefined, { scores }: WorkbookReading): readonly (string | undefined)[] {
  return scores.map(({ source }) => {
    const at = parseCell(source.cell);
    const sheet = workbook?.sheets.find(({ name }) => name === source.sheet);
    return sheet?.cells.find(({ row, column }) => row === at?.row && column === at.column)?.note;
  });
}
