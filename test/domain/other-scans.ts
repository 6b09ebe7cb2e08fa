/** Definitions unlike the built-in one: what holds for climate governance must hold for any scan of the same shape. */
import type { AssessmentDefinition, Level } from "../../src/domain/definition/definition";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";

const level = (looks: Pick<Level, "value" | "name" | "colour" | "fill">): Level => ({
  ...looks,
  colourAliases: [],
  fillAliases: [],
  meaning: "",
});

/** Three levels from 0, whole points, and a mid-grey that is hard to write on. */
export const dataMaturity: AssessmentDefinition = {
  id: "datamaturiteit",
  version: "1",
  name: "Datamaturiteit",
  step: 1,
  levels: [
    level({ value: 0, name: "Afwezig", colour: "grijs", fill: "#7C7C7C" }),
    level({ value: 1, name: "In opbouw", colour: "blauw", fill: "#3366CC" }),
    level({ value: 2, name: "Op orde", colour: "paars", fill: "#663399" }),
  ],
  themes: [
    { id: "kwaliteit", name: "Kwaliteit", aliases: ["Datakwaliteit"] },
    { id: "beheer", name: "Beheer en eigenaarschap", aliases: [] },
    { id: "gebruik", name: "Gebruik", aliases: [] },
  ],
  cities: [
    { id: "heist", name: "Heist-op-den-Berg", aliases: [] },
    { id: "lier", name: "Lier", aliases: [] },
  ],
};

export const halfPoints: AssessmentDefinition = { ...klimaatgovernance, step: 0.5 };
export const wholePoints: AssessmentDefinition = { ...klimaatgovernance, step: 1 };
export const tenths: AssessmentDefinition = { ...klimaatgovernance, step: 0.1 };
