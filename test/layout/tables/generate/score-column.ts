/** The score of a city as its people type it: mostly a number, now and then words, a blank, a date or a story. */
import type { Random } from "../../../fuzz/random";
import { once } from "./choosing";
import { column, type Column, type Figures, type Heading } from "./column";
import type { Meaning, Spot } from "./piece";
import type { Called, Subject } from "./subject";

interface Cell {
  readonly city: Called;
  readonly theme: Called;
}

/** A cell, and what a reader that understands it makes of it. */
type Quirk = (cell: Cell, random: Random) => Spot | null;

const read =
  (value: number | null, ...texts: readonly string[]) =>
  ({ city, theme }: Cell, random: Random): Spot => ({
    value: random.pick(texts),
    means: {
      is: "score",
      cityId: city.id,
      themeId: theme.id,
      value,
      ...(value === null && { status: "not-applicable" as const }),
    },
  });

const puzzle =
  (spot: Spot): Quirk =>
  ({ city, theme }) => ({ ...spot, means: { is: "puzzle", cityId: city.id, themeId: theme.id } });

const struck =
  (value: string, plain: string, score: number): Quirk =>
  (cell, random) => ({ ...read(score, value)(cell, random), plain });

const BLANK: Quirk = () => null;
/** In any language. */
const QUIRKS: readonly Quirk[] = [
  BLANK,
  BLANK,
  read(2.5, "2,5", "2.5", "2½", " 2,5 "),
  read(3.5, "3-4", "3,5"),
  read(3, "±3", "~3", "3"),
  // 2 May 2024, as nl-BE Excel makes it of a typed 2.5.
  puzzle({ value: 45414, numberFormat: "d-mmm" }),
  puzzle({ value: null, note: "score 3" }),
  puzzle({ value: 25 }),
  puzzle({ value: { error: "#REF!" } }),
  puzzle({ value: true }),
  puzzle({ value: null, fill: "#FFC000" }),
  // What is struck through or raised is not read.
  struck("2 3", "3", 3),
  struck("31", "3", 3),
  puzzle({ value: "4", plain: "" }),
  puzzle({ value: 4, plain: "" }),
];
const DUTCH: readonly Quirk[] = [
  read(3.5, "tussen geel en groen", "Tussen 3 en 4", "3 à 4", "geel en groen"),
  read(2.5, "tussen oranje en geel", "tussen Ad hoc en Gestructureerde aanzet"),
  read(
    3,
    "3 – Gestructureerde aanzet",
    "3 Gestructureerde aanzet",
    "Niveau 3",
    "Gestructureerde aanzet",
    "geel",
    "ca. 3",
  ),
  read(4, "4 - Matuur", "lichtgroen"),
  read(null, "n.v.t.", "nvt"),
  puzzle({ value: "groen" }),
  puzzle({ value: "zie klimaatplan" }),
  puzzle({ value: "nog te bespreken" }),
];

export function scoreColumn(heading: Heading, subject: Subject, { figure, random }: Scores): Column {
  const quirks = subject.language === "nl" ? [...QUIRKS, ...DUTCH] : QUIRKS;
  const odd = oddCells(subject, random);
  const look = random.pick(LOOKS);
  return column(heading, subject, (city, theme) => {
    if (odd.has(`${city.id}.${theme.id}`)) return random.pick(quirks)({ city, theme }, random);
    const value = figure(city, theme);
    return { value, ...look(value), means: scoreMeaning({ city, theme }, value) };
  });
}

const LEVEL_FILLS = ["#FF0000", "#FFC000", "#FFFF00", "#92D050", "#00B050"] as const;
/** How a number may look without being another one. */
const LOOKS: readonly ((value: number) => Partial<Spot>)[] = [
  ...[
    () => ({}),
    () => ({}),
    () => ({}),
    () => ({}),
    () => ({ numberFormat: "0.00" }),
    () => ({ numberFormat: "0.0" }),
  ],
  (value) => ({ fill: LEVEL_FILLS[Math.round(value) - 1] ?? "#FFFF00" }),
  (value) => ({ formula: `=${String(value)}` }),
];

export interface Scores {
  readonly figure: Figures;
  readonly random: Random;
}

export function scoreMeaning({ city, theme }: Cell, value: number): Meaning {
  return { is: "score", cityId: city.id, themeId: theme.id, value };
}

/** Most tables have none; two at most, so that a table stays a table: three numbers above the scale are another scale. */
function oddCells({ cities, themes }: Subject, random: Random): ReadonlySet<string> {
  if (!once(random, 3)) return new Set();
  const cells = cities.flatMap((city) => themes.map((theme) => `${city.id}.${theme.id}`));
  return new Set(Array.from({ length: 1 + random.below(2) }, () => random.pick(cells)));
}
