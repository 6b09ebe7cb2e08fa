/** Themes beside each other and a row per city; turned, themes below each other and a column per city. */
import type { Random } from "../../../fuzz/random";
import { type Table, withSurroundings } from "./around";
import { once } from "./choosing";
import type { Column } from "./column";
import { isStated, type Laid, type Order, pageOf } from "./laid";
import { named, SHEET_NAMES } from "./naming";
import { headed, type Piece, type Spot, turned, words } from "./piece";
import type { Called } from "./subject";

type Style = (order: Order) => Pick<Table, "piece" | "headings"> & {
  readonly kind: string;
  readonly stated: boolean;
  /** Rows for each city. */
  readonly height: number;
};

export function themesAcross(order: Order): Laid {
  return across(order, (piece) => piece, "themes across");
}

export function citiesAcross(order: Order): Laid {
  return across(order, turned, "cities across");
}

function across(order: Order, turn: (piece: Piece) => Piece, name: string): Laid {
  const { subject, cast, random } = order;
  const one = cast.columns.length === 1 && cast.mustSay !== true;
  const { piece, headings, kind, stated, height } = (one ? plain : random.pick(STYLES))(order);
  const cities = subject.cities.flatMap((city) => [city, ...Array<null>(height - 1).fill(null)]);
  const whole = turn(withSurroundings({ piece, headings, cities }, subject, random));
  return { kind: `${name}: ${kind}`, pages: [pageOf(random.pick(SHEET_NAMES), whole, cast)], stated };
}

const plain: Style = ({ subject, cast, random }) => ({
  ...{ kind: "plain", headings: 1, height: 1 },
  stated: subject.known && cast.decided,
  piece: [
    [words(subject.cityWord), ...subject.themes.map(({ name }) => words(name))],
    ...subject.cities.map((city) => [
      words(city.name),
      ...overTwo(
        subject.themes.map((theme) => cast.columns[0]?.at(city, theme) ?? null),
        random,
      ),
    ]),
  ],
});

/** Now and then, one score over two themes: whose is it? */
function overTwo(spots: readonly (Spot | null)[], random: Random): readonly (Spot | null)[] {
  const [first, second, ...rest] = spots;
  if (!once(random, 15) || first?.means?.is !== "score" || second?.means?.is !== "score") return spots;
  const { cityId, themeId } = first.means;
  return [
    { value: first.value, over: { rows: 1, columns: 2 }, means: { is: "puzzle", cityId, themeId } },
    null,
    ...rest,
  ];
}

/** The theme over its columns, merged or not, and what each is below it. */
const subHeadings: Style = (order) => {
  const { subject, cast, random } = order;
  const merged = !once(random, 3);
  const corner = merged && once(random, 2);
  const cityWord: Spot = { ...words(subject.cityWord), ...(corner && { over: { rows: 2, columns: 1 } }) };
  return {
    ...{ kind: merged ? "sub-headings, merged" : "sub-headings", headings: 2, height: 1 },
    stated: isStated(order),
    piece: [
      [corner ? cityWord : null, ...subject.themes.flatMap(({ name }) => headed(name, cast.columns.length, merged))],
      [corner ? null : cityWord, ...subject.themes.flatMap(() => cast.columns.map(({ heading }) => words(heading)))],
      ...subject.cities.map((city) => [
        words(city.name),
        ...subject.themes.flatMap((theme) => cast.columns.map((column) => column.at(city, theme))),
      ]),
    ],
  };
};

/** "Strategie (AS IS)", "Strategie – AS IS", "AS IS Strategie". */
const inOneHeading: Style = (order) => {
  const { subject, cast, random } = order;
  const form = random.pick(["* (#)", "* (#)", "* – #", "* #", "# *", "*: #"]);
  const byRole = once(random, 4);
  const pairs = byRole
    ? cast.columns.flatMap((column) => subject.themes.map((theme) => ({ theme, column })))
    : subject.themes.flatMap((theme) => cast.columns.map((column) => ({ theme, column })));
  const heading = (theme: Called, column: Column) =>
    form.replace("*", theme.name.replace(/:$/, "")).replace("#", column.heading);
  return {
    ...{ kind: "in one heading", headings: 1, height: 1 },
    stated: isStated(order),
    piece: [
      [words(subject.cityWord), ...pairs.map(({ theme, column }) => words(heading(theme, column)))],
      ...subject.cities.map((city) => [words(city.name), ...pairs.map(({ theme, column }) => column.at(city, theme))]),
    ],
  };
};

/** The role over all themes, once for each role: two tables that touch. */
const roleOverThemes: Style = (order) => {
  const { subject, cast, random } = order;
  const merged = !once(random, 3);
  return {
    ...{ kind: "a role over all themes", headings: 2, height: 1 },
    stated: isStated(order),
    piece: [
      [null, ...cast.columns.flatMap(({ heading }) => headed(heading, subject.themes.length, merged))],
      [words(subject.cityWord), ...cast.columns.flatMap(() => subject.themes.map(({ name }) => words(name)))],
      ...subject.cities.map((city) => [
        words(city.name),
        ...cast.columns.flatMap((column) => subject.themes.map((theme) => column.at(city, theme))),
      ]),
    ],
  };
};

/** A row for each role under a city, which stands beside all of them, beside the first, or merged over them. */
const rowsPerCity: Style = (order) => {
  const { subject, cast, random } = order;
  const naming = random.pick(["each", "first", "merged"] as const);
  const type = random.pick([null, words("Type"), words("Wat")]);
  const height = cast.columns.length;
  const cityCell = (city: Called, at: number): Spot | null => {
    if (at > 0 && naming !== "each") return null;
    return { ...words(city.name), ...(naming === "merged" && height > 1 && { over: { rows: height, columns: 1 } }) };
  };
  return {
    ...{ kind: `rows per city, its name ${naming}`, headings: 1, height },
    stated: isStated(order),
    piece: [
      [words(subject.cityWord), type, ...subject.themes.map(({ name }) => words(name))],
      ...subject.cities.flatMap((city) =>
        cast.columns.map((column, at) => [
          cityCell(city, at),
          words(column.heading),
          ...subject.themes.map((theme) => column.at(city, theme)),
        ]),
      ),
    ],
  };
};

/** "Gent (doel)" in the column of the cities. */
const withTheCity: Style = (order) => {
  const { subject, cast, random } = order;
  const form = random.pick(["* (#)", "* – #", "* #"]);
  return {
    ...{ kind: "in the city's cell", headings: 1, height: cast.columns.length },
    stated: false,
    piece: [
      [words(subject.cityWord), ...subject.themes.map(({ name }) => words(name))],
      ...subject.cities.flatMap((city) =>
        cast.columns.map((column) => [
          words(form.replace("*", city.name).replace("#", column.heading)),
          ...subject.themes.map((theme) => column.at(city, theme)),
        ]),
      ),
    ],
  };
};

const STYLES: readonly Style[] = [
  subHeadings,
  subHeadings,
  inOneHeading,
  inOneHeading,
  roleOverThemes,
  rowsPerCity,
  rowsPerCity,
  withTheCity,
];

/** A row for each role, and the city named elsewhere. */
export function rolesBelow(order: Order): Laid {
  const { subject, cast, random } = order;
  const [city] = subject.cities;
  const piece: Piece = [
    [null, ...subject.themes.map(({ name }) => words(name))],
    ...cast.columns.map((column) => [
      words(column.heading),
      ...subject.themes.map((theme) => (city === undefined ? null : column.at(city, theme))),
    ]),
  ];
  const kind = "a row per role";
  return { kind, ...named(once(random, 6) ? turned(piece) : piece, order), stated: isStated(order) };
}
