/** Maturiteit: what it says. It is as wide as there are themes, so it is drawn by hand. */
import { number } from "../dutch";
import { NAMES } from "../names";

export const maturiteit = {
  table: NAMES.maturity,
  from: "cities",
  whose: "several",
  figures: true,
  tab: "Maturiteit",
  title: (definition: string) => `Maturiteit ${definition.toLowerCase()}`,
  note: (step: number) =>
    `Geef elk thema een score, in stappen van ${number(step)}. De cel kleurt mee met de legende. Twijfelt u? Kijk op het blad Legende.`,
  legend: "Legende",
  city: "Stad",
  global: "Globale score",
  median: "Mediaan",
  count: "n",
  range: "Laagste – hoogste",
  /** What is told when a score cell is selected; at most 32 and 255 characters. */
  promptTitle: (lowest: number, highest: number) => `Score van ${number(lowest)} tot ${number(highest)}`,
  promptMessage: (levels: readonly string[], step: number) =>
    `${levels.join("\n")}\nTussenscores per ${number(step)}. Niet van toepassing: n.v.t.`,
  errorTitle: "Deze score kan niet",
  /** @param example with a half, where the scale has one */
  errorMessage: (lowest: number, highest: number, example: number | undefined) =>
    `Vul een getal van ${number(lowest)} tot ${number(highest)} in${example === undefined ? "." : `, bijvoorbeeld ${number(example)} met een komma. Een punt maakt er in Excel een datum van.`} Is het thema niet van toepassing? Vul dan n.v.t. in.`,
  /** Where a colour may be written too. @param examples of the legend */
  orColour: (lowest: number, highest: number, examples: readonly string[]) =>
    `Vul een getal van ${number(lowest)} tot ${number(highest)} in, of een kleur zoals ze op de Legende staat${examples.length === 0 ? "." : `: ${examples.join(", ")}.`}`.slice(
      0,
      255,
    ),
  notApplicable: "n.v.t.",
} as const;
