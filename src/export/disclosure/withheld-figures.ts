/** Leaving out figures until nothing is given away: the small ones, and those that the small ones follow from (complementary suppression). */
import { byMeasure, type DisclosureInput, disclosures } from "./derivable";
import { type Figure, NOTHING_EXPOSED } from "./figure";

/** Of each disclosure the figure that matters least goes: the last in the order of the export. */
export function withheldFigures({ exposed, earlier = NOTHING_EXPOSED, ...rule }: DisclosureInput): ReadonlySet<Figure> {
  const [named, before] = [byMeasure(exposed.named), byMeasure(earlier.figures)];
  const beforeNamed = byMeasure(earlier.named);
  const withheld = new Set(
    [...byMeasure(exposed.figures)].flatMap(([measure, figures]) =>
      withheldAmong({
        ...rule,
        exposed: { figures, named: named.get(measure) ?? [] },
        earlier: { figures: before.get(measure) ?? [], named: beforeNamed.get(measure) ?? [] },
      }),
    ),
  );
  return new Set(exposed.figures.filter((figure) => withheld.has(figure)));
}

/** Among the figures of one measure: those of another change nothing. */
function withheldAmong(input: DisclosureInput): readonly Figure[] {
  const withheld: Figure[] = [];
  let { figures } = input.exposed;
  for (;;) {
    const [first] = disclosures({ ...input, exposed: { ...input.exposed, figures } });
    const last = first?.figures.at(-1);
    if (!last) return withheld;
    withheld.push(last);
    figures = figures.filter((figure) => figure !== last);
  }
}
