import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { leftOut, runsOf } from "../../src/export/left-out";
import { command } from "../../src/locales/nl/command-left-out";

const cities = klimaatgovernance.cities.map(({ name }) => name);
const said = (where: readonly string[]) => leftOut(where, klimaatgovernance).map(command.leftOutPart);

describe("what is left out", () => {
  it("is told as cities by how many they are, and packages as a run", () => {
    const packages = [1, 2, 3, 5].map((number) => `Werkpakketten, ${number}`);
    expect(said([...packages, "Toelichting!C5", ...cities])).toEqual([
      ...["Toelichting!C5", "Werkpakketten 1 tot 3 en 5", "13 steden"],
    ]);
  });

  it("names the themes of which the lowest and highest are not shown, once", () => {
    expect(said(["Strategie (laagste – hoogste)", "Aanpak (laagste – hoogste)"])).toEqual([
      "Laagste – hoogste van Strategie en Aanpak",
    ]);
    expect(said(["Strategie (laagste – hoogste)", "Strategie (als iedereen indient)"])).toEqual([
      "Laagste – hoogste van Strategie",
      "Als iedereen indient, voor Strategie",
    ]);
  });

  it("names a few cities", () => {
    expect(said(cities.slice(0, 2))).toEqual(cities.slice(0, 2));
  });

  it("loses nothing: a package without a number, and what is named twice", () => {
    expect(said(["Werkpakketten, ", "Werkpakketten, 2", "Werkpakketten, 2"])).toEqual([
      ...["Werkpakketten, ", "Werkpakketten 2"],
    ]);
    expect(runsOf([3, 1, 2, 7, 7])).toEqual([
      [1, 3],
      [7, 7],
    ]);
  });
});
