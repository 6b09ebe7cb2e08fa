/** What stands in a table of themes beside each other, apart from the scores: heads, totals, and rows of those who take no part. */
import type { Random } from "../../../fuzz/random";
import { once, some } from "./choosing";
import { OTHER_TOWNS } from "./names";
import { type Meaning, type Piece, type Spot, widthOf, words } from "./piece";
import type { Called, Subject } from "./subject";

export interface Table {
  readonly piece: Piece;
  /** Rows of headings; the last of them names the columns. */
  readonly headings: number;
  /** Whose each row below them is, in its first row only. */
  readonly cities: readonly (Called | null)[];
}

/** A column that is said of a city and not of its themes. */
interface Extra {
  readonly heading: string;
  readonly of: (city: Called, at: number) => Spot;
}

const lekp = (heading: string): Extra => ({
  heading,
  of: ({ id }, at) => {
    const value = 2.5 + at;
    return { value, means: { is: "lekp", cityId: id, value } };
  },
});
const numbered = (heading: string, means: Meaning, value: (at: number) => number): Extra => ({
  heading,
  of: (_, at) => ({ value: value(at), means }),
});

const EXTRAS: readonly Extra[] = [
  lekp("VTE LEKP 1"),
  lekp("VTE (LEKP)"),
  numbered("Aantal VTE", { is: "head-count" }, (at) => 12.5 + at),
  numbered("Totaal VTE klimaat", { is: "head-count" }, (at) => 3 + at),
  numbered("Gemiddelde", { is: "mean" }, (at) => 2.5 + at / 4),
  numbered("Totaal", { is: "other" }, (at) => 24 + at),
  numbered("Inwoners", { is: "other" }, (at) => 84000 + at * 1300),
  { heading: "Opmerkingen", of: () => words("zie bijlage 2") },
  { heading: "Ingevuld door", of: () => words("An Maes") },
];

export function withSurroundings(table: Table, { themes }: Subject, random: Random): Piece {
  const extra = once(random, 4) ? some(EXTRAS, 1 + random.below(2), random) : [];
  // Two counts of heads side by side are another matter.
  const extras = extra.filter(({ heading }, at) => at === 0 || !heading.includes("VTE"));
  const numberedRows = once(random, 8);
  const width = widthOf(table.piece);
  const piece = table.piece.map((row, at) => {
    const city = table.cities[at - table.headings];
    const full = [...row, ...Array<null>(width - row.length).fill(null)];
    const last = extras.map(({ heading, of }) => {
      if (at === table.headings - 1) return words(heading);
      return city ? of(city, at - table.headings) : null;
    });
    const first = at === table.headings - 1 ? words("Nr") : city ? serial(at - table.headings + 1) : null;
    return [...(numberedRows ? [first] : []), ...full, ...last];
  });
  const lead = numberedRows ? [null] : [];
  return once(random, 5) ? [...piece, [...lead, ...bottomRow(themes.length, width - 1, random)]] : piece;
}

function serial(value: number): Spot {
  return { value, means: { is: "other" } };
}

function bottomRow(themes: number, width: number, random: Random): readonly (Spot | null)[] {
  const label = random.pick(["Gemiddelde", "Mediaan", "Gemiddelde centrumsteden", random.pick(OTHER_TOWNS)]);
  const isTown = OTHER_TOWNS.some((town) => town === label);
  const name: Spot = { ...words(label), ...(isTown && { means: { is: "town" } }) };
  // A town's scores may be anything: it is its name that must be told.
  const means: Meaning | undefined = isTown ? undefined : { is: "mean" };
  return [
    name,
    ...Array.from({ length: width }, (_, at) => ({ value: 2 + ((at + themes) % 5) / 2, ...(means && { means }) })),
  ];
}
