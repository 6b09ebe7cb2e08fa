import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { SourcedScore } from "../../src/consolidation/consolidation";
import { BLANK } from "../../src/domain/score/score";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { book, sheet } from "../layout/book";
import { bundled, consolidated, readAsFile, submission } from "./consolidated";
import { THIRTEEN } from "./thirteen-layouts";

const submissions = THIRTEEN.map(({ file, sheets }) =>
  submission(file, book(...Object.entries(sheets).map(([name, rows]) => sheet(name, rows)))),
);
const consolidation = consolidated(submissions);
const NOTHING: SourcedScore = BLANK;
const cells = klimaatgovernance.cities.flatMap((city) =>
  klimaatgovernance.themes.map((theme) => ({ city, theme, name: `${city.name}, ${theme.name}` })),
);

function published(cityId: string, themeId: string) {
  const { value, status, raw } = najaar2024.cities.find(({ city }) => city.id === cityId)?.scores.get(themeId) ?? BLANK;
  return { value, status, raw };
}

describe("13 workbooks in 13 layouts", () => {
  it("are 104 cells", () => {
    expect(cells).toHaveLength(104);
    expect(new Set(THIRTEEN.map(({ sheets }) => JSON.stringify(sheets))).size).toBe(13);
  });

  it.each(cells)("give the published score, from the cell in which it was written: $name", ({ city, theme }) => {
    const handedIn = THIRTEEN.find(({ cityId }) => cityId === city.id);
    const place = handedIn?.places.get(theme.id);
    const { source, ...score } =
      consolidation.cities.find((each) => each.city === city)?.scores.get(theme.id) ?? NOTHING;
    expect(score).toEqual(published(city.id, theme.id));
    expect(source).toEqual(place && { file: handedIn?.file, ...place });
  });

  it("raise no question but those of the phrases and of Turnhout", () => {
    expect(consolidation.conflicts).toEqual([]);
    expect(new Set(consolidation.findings.map(({ code }) => code))).toEqual(
      new Set(["score-as-phrase", "no-scores-submitted"]),
    );
  });

  it("are a bundle that reads back as the same grid", async () => {
    const again = consolidated([await readAsFile(await bundled(consolidation), "bundel.xlsx")]);
    for (const { city, theme } of cells) {
      const { value, status, raw } = again.cities.find((each) => each.city === city)?.scores.get(theme.id) ?? BLANK;
      expect({ value, status, raw }).toEqual(published(city.id, theme.id));
    }
    expect(again.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(again.themes.map(({ median }) => median)).toEqual([3, 3, 2.75, 3, 2.875, 3, 3, 3]);
  });
});
