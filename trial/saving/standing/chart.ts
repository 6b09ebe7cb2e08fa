/**
 * A chart that the add-in asked for, as a plan. Pure.
 * Limit: what it shows, in words for who cannot see it, is its title: Office.js gives a chart no other.
 */
import type { ChartPlan } from "../../../src/host/plan";
import type { ChartRecord } from "../../records";

export function chartPlan({ source, area, settings }: ChartRecord): ChartPlan {
  const { "title text": given } = settings;
  const title = typeof given === "string" ? given : "";
  const [minimum, maximum, step] = ["minimum", "maximum", "majorUnit"].map((name) => settings[`valueAxis ${name}`]);
  return {
    ...{ title, description: title, area, source },
    series: Array.from({ length: source.columns - 1 }, (_, index) => {
      const fill = settings[`${index} fill`];
      return { colour: typeof fill === "string" ? fill : "see-through" };
    }),
    ...(settings["legend visible"] === true && { apart: true as const }),
    ...(typeof minimum === "number" &&
      typeof maximum === "number" &&
      typeof step === "number" && { axis: { minimum, maximum, step } }),
  };
}
