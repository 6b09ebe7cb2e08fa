/** A model may be called anything: what we write above our own table says nothing of its scale, its year or its role. */
import { expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import type { Snapshot } from "../../../src/host/snapshot";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { laidOut } from "../laid-out";
import { read } from "../read";

it.each(['Andere "scan" / 2; =x', "Scan /10", "Schaal van 1 tot 10", "Streefscores 2030", "Vorige meting", "Belang"])(
  "our own table is read in a model that is called “%s”",
  (name) => {
    const definition = { ...klimaatgovernance, id: "andere", name };
    const valuesIn = (workbook: Snapshot) =>
      read(workbook, { definition }).scores.map(({ cityId, themeId, score }) => [cityId, themeId, score.value]);
    const workbook = laidOut({ ...najaar2024, definition });
    expect(valuesIn(workbook)).toEqual(valuesIn(laidOut(najaar2024)));
    expect(valuesIn(workbook).length).toBeGreaterThan(90);
  },
);
