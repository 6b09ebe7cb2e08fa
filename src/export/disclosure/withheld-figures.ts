/** Leaving out figures until nothing is given away: the small ones, and those that the small ones follow from (complementary suppression). */
import { type DisclosureInput, disclosures } from "./derivable";
import type { Figure } from "./figure";

/** Of each disclosure the figure that matters least goes: the last in the order of the export. */
export function withheldFigures(input: DisclosureInput): ReadonlySet<Figure> {
  const withheld = new Set<Figure>();
  for (;;) {
    const figures = input.exposed.figures.filter((figure) => !withheld.has(figure));
    const [first] = disclosures({ ...input, exposed: { ...input.exposed, figures } });
    const last = first?.figures.at(-1);
    if (!last) return withheld;
    withheld.add(last);
  }
}
