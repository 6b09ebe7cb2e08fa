/** The map as an image for a slide: what stands on it, what does not, and that all of it fits. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { nl } from "../../src/locales/nl";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { imageLayout, WIDTH } from "../../src/taskpane/overview/image-layout";
import { imageModel } from "../../src/taskpane/overview/image-model";
import { scanOf } from "../actions/bundling";
import { sheet } from "../layout/book";
import { bundleBook, entry, PUBLISHED } from "../layout/published";
import { HEADER } from "../layout/rows";
import { looked, typed } from "./overviews";

const today = "2026-10-01";

describe("the image for a slide", () => {
  const measure = (text: string, { size }: { readonly size: number }) => text.length * size * 0.5;

  it("has a title, the measurement, the day, every score, the legend, the source, and that nothing is left out", () => {
    const { inspection, view } = looked(bundleBook(PUBLISHED));
    const model = imageModel({ inspection, view, today, locale: nl });
    expect(model).toMatchObject({
      title: "Klimaatgovernance: score per stad en thema",
      about: "Meting najaar 2024  ·  Stand van 01/10/2026",
      foot: [
        expect.stringMatching(/^Bron: Klimaatgovernance, zelfevaluatie/),
        expect.stringMatching(/^Niets is weggelaten/),
      ],
    });
    expect(model?.rows.map(({ name }) => name).slice(0, 4)).toEqual(["Globale score", "Mediaan", "n", "Aalst"]);
    expect(model?.rows[1]?.cells.map(({ text }) => text)).toEqual(["3", "3", "2,75", "3", "2,875", "3", "3", "3"]);
    expect(model?.legend.slice(0, 5).map(({ meaning }) => meaning)).toEqual(
      klimaatgovernance.levels.map(({ name }) => name),
    );
  });

  it("leaves out what is confidential, counts it nowhere, and says how much that is", () => {
    const rules = {
      ...{ smallestGroup: 5, whenTooSmall: undefined, consents: [] },
      confidential: [{ what: "Aanpak", confidential: true }],
    };
    const { inspection, view } = looked(bundleBook({ ...najaar2024, rules }));
    const model = imageModel({ inspection, view, today, locale: nl });
    expect(model?.themes).not.toContain("Aanpak");
    expect(model?.foot[1]).toBe("Voor de stuurgroep. Eén vertrouwelijke plaats is weggelaten en telt nergens mee.");
  });

  it("does not say that nothing is left out where what is confidential made another score or another global score", () => {
    const bundle = bundleBook(najaar2024);
    const hidden = sheet("Vertrouwelijk", [HEADER, ["Gent", 1, 1, 1, 1, 1, 1, 1, 1]]);
    const contradicted = looked({ ...bundle, sheets: [...bundle.sheets, hidden] });
    const reason = "Vertrouwelijk: nog niet beslist";
    const ledger = looked(bundleBook({ ...najaar2024, ledger: [entry("aanpak", "published", { value: 4, reason })] }));
    for (const { inspection, view } of [contradicted, ledger]) {
      const foot = imageModel({ inspection, view, today, locale: nl })?.foot[1] ?? "";
      expect(foot).toMatch(/^Voor de stuurgroep\./);
      expect(foot).toMatch(/weggelaten|anders dan op Overzicht/);
    }
  });

  it("is as wide as a slide and stays within it, for many themes and long names too", () => {
    const definition = scanOf(60, 24);
    const { inspection, view } = looked(bundleBook(typed(definition, () => 3)));
    const model = imageModel({ inspection, view, today, locale: nl });
    if (!model) throw new Error("There is no image.");
    const { boxes, lines, height } = imageLayout(model, measure);
    expect(boxes.every(({ x, width, y, height: high }) => x >= 0 && x + width <= WIDTH && y + high <= height)).toBe(
      true,
    );
    expect(lines.every(({ x, y }) => x >= 0 && x <= WIDTH && y > 0 && y <= height)).toBe(true);
    expect(boxes.length).toBeGreaterThanOrEqual(60 * 24);
  });
});
