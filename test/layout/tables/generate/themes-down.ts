/** Themes below each other, with what is said of them beside them: for one city, or for each city a table or a sheet. */
import { once, some } from "./choosing";
import type { Column } from "./column";
import { isStated, type Laid, type Order, pageOf } from "./laid";
import { named, SHEET_NAMES } from "./naming";
import { below, beside, headed, type Piece, type Spot, words } from "./piece";
import type { Called } from "./subject";
import { said } from "./text-columns";

export function themesDown(order: Order): Laid {
  const [city] = order.subject.cities;
  const table = city === undefined ? [] : tableOf(city, order);
  return { kind: "themes down", ...named(table, order), stated: isStated(order) };
}

/** Two rows of headings: the role above, and "Score" and "Toelichting" below each. */
export function twoHeadingRows(order: Order): Laid {
  const { subject, cast, random } = order;
  const [city] = subject.cities;
  const merged = !once(random, 4);
  const under = random.pick([["Score"], ["Score", "Toelichting"], ["Niveau", "Bewijs"], ["Toelichting", "Score"]]);
  const at = under.findIndex((word) => word === "Score" || word === "Niveau");
  const subs = (column: Column) => (column.isWords ? [null] : under.map(words));
  const cells = (column: Column, theme: Called): readonly (Spot | null)[] => {
    const own = city === undefined ? null : column.at(city, theme);
    if (column.isWords) return [own];
    const isScore = ["score", "puzzle", "note"].includes(own?.means?.is ?? "score");
    // Below a target or a weight, it is no reason for the score.
    return under.map((heading, place) => {
      if (place === at) return own;
      if (!once(random, 3)) return null;
      if (!isScore || city === undefined) return words("zie nota");
      const field = heading === "Bewijs" ? ("evidence" as const) : ("motivation" as const);
      return said("zie nota", { cityId: city.id, themeId: theme.id, heading, field });
    });
  };
  const rows: Piece = [
    [
      words(subject.themeWord),
      ...cast.columns.flatMap((column) => headed(column.heading, subs(column).length, merged)),
    ],
    [null, ...cast.columns.flatMap(subs)],
    ...subject.themes.map((theme) => [words(theme.name), ...cast.columns.flatMap((column) => cells(column, theme))]),
  ];
  return { kind: "themes down, two heading rows", ...named(rows, order), stated: isStated(order) };
}

export function sheetPerCity(order: Order): Laid {
  const { cities } = order.subject;
  const pages = cities.map((city) => pageOf(city.name, tableOf(city, order), order.cast));
  return { kind: "a sheet per city", pages, stated: isStated(order) };
}

export function blocks(order: Order): Laid {
  const { subject, cast, random } = order;
  const gap = 1 + random.below(2);
  const labelled = once(random, 2);
  const sideways = once(random, 4);
  const piece = subject.cities
    .map((city) => {
      const title = labelled ? [words(subject.cityWord), words(city.name)] : [words(city.name)];
      return below([title], tableOf(city, order), 0);
    })
    .reduce((above, block) => (sideways ? beside(above, block, { gap }) : below(above, block, gap)));
  return {
    kind: sideways ? "blocks beside each other" : "a block per city",
    pages: [pageOf(random.pick(SHEET_NAMES), piece, cast)],
    stated: isStated(order),
  };
}

/** With a number before each theme, groups, or empty rows between them, now and then. */
function tableOf(city: Called, { subject, cast, random }: Order): Piece {
  const ranked = once(random, 6);
  const loose = once(random, 6);
  const grouped = once(random, 8);
  const before = once(random, 12) ? some(cast.columns, 1, random) : [];
  const after = cast.columns.filter((column) => !before.includes(column));
  const heading = ({ heading }: Column) => words(heading);
  return [
    [...before.map(heading), words(subject.themeWord), ...after.map(heading)],
    ...subject.themes.flatMap((theme, at): Piece => [
      ...(grouped && at % 3 === 0 ? [[...before.map(() => null), words(GROUPS[at / 3] ?? "")]] : []),
      ...(loose && at > 0 ? [[]] : []),
      [
        ...before.map((column) => column.at(city, theme)),
        words(ranked ? `${String(at + 1)}. ${theme.name}` : theme.name),
        ...after.map((column) => column.at(city, theme)),
      ],
    ]),
  ];
}

const GROUPS = ["Beleid en sturing", "Organisatie", "Buitenwereld"] as const;

/** A row for each city in each theme. */
export function long(order: Order): Laid {
  const { subject, cast, random } = order;
  const { cities, themes } = subject;
  const themeFirst = once(random, 4);
  const naming = random.pick(["each", "each", "first", "merged"] as const);
  const outer: readonly Called[] = themeFirst ? themes : cities;
  const inner: readonly Called[] = themeFirst ? cities : themes;
  const rows = outer.flatMap((first) =>
    inner.map((second, at) => {
      const [city, theme] = themeFirst ? [second, first] : [first, second];
      const over = naming === "merged" ? { over: { rows: inner.length, columns: 1 } } : {};
      return [
        at === 0 || naming === "each" ? { ...words(first.name), ...over } : null,
        words(second.name),
        ...cast.columns.map((column) => column.at(city, theme)),
      ];
    }),
  );
  const titles = themeFirst ? [subject.themeWord, subject.cityWord] : [subject.cityWord, subject.themeWord];
  const piece: Piece = [[...titles.map(words), ...cast.columns.map(({ heading }) => words(heading))], ...rows];
  return {
    kind: naming === "each" ? "a long table" : "a long table, each name once",
    pages: [pageOf(random.pick(SHEET_NAMES), piece, cast)],
    stated: isStated(order),
  };
}

/** A row for each city in each theme, once for each role: "Type" says which. */
export function longByRole(order: Order): Laid {
  const { subject, cast, random } = order;
  const headings = [
    subject.cityWord,
    subject.themeWord,
    random.pick(["Type", "Soort", "Wat"]),
    random.pick(["Waarde", "Score"]),
  ];
  const rows = subject.cities.flatMap((city) =>
    subject.themes.flatMap((theme) =>
      cast.columns.map((column) => [
        words(city.name),
        words(theme.name),
        words(column.heading),
        column.at(city, theme),
      ]),
    ),
  );
  const piece: Piece = [headings.map(words), ...rows];
  return {
    kind: "a long table, a row per role",
    pages: [pageOf(random.pick(SHEET_NAMES), piece, cast)],
    stated: false,
  };
}

export function sheetPerTheme(order: Order): Laid {
  const { subject, cast, random } = order;
  const titled = once(random, 4);
  const pages = subject.themes.map((theme, at) => {
    const table: Piece = [
      [words(subject.cityWord), ...cast.columns.map(({ heading }) => words(heading))],
      ...subject.cities.map((city) => [words(city.name), ...cast.columns.map((column) => column.at(city, theme))]),
    ];
    return titled
      ? pageOf(`Blad${String(at + 1)}`, below([[words(theme.name)]], table, 1), cast)
      : pageOf(theme.name, table, cast);
  });
  return {
    kind: titled ? "a sheet per theme, in its title" : "a sheet per theme",
    // One table, cut in sheets: one question will do.
    pages: pages.map(({ asks, ...page }) => ({ ...page, ...(asks !== undefined && { asks: "all" }) })),
    stated: !titled && isStated(order),
  };
}
