/** The same table for each year, on one sheet or on a sheet each: the latest counts, or it is asked about. */
import { once } from "./choosing";
import { figures } from "./column";
import { type Laid, type Order } from "./laid";
import { SHEET_NAMES } from "./naming";
import { below, type Piece, type Spot, words } from "./piece";
import type { Called } from "./subject";

export function overYears({ subject, cast, random }: Order): Laid {
  const latest = random.pick([2023, 2024, 2025]);
  const before = figures(subject, () => 1 + random.below(9) / 2);
  const past = (city: Called, theme: Called): Spot => ({
    value: before(city, theme),
    means: { is: "previous", cityId: city.id, themeId: theme.id },
  });
  const score = cast.columns[0];
  const table = (of: (city: Called, theme: Called) => Spot | null): Piece => [
    [words(subject.cityWord), ...subject.themes.map(({ name }) => words(name))],
    ...subject.cities.map((city) => [words(city.name), ...subject.themes.map((theme) => of(city, theme))]),
  ];
  const now = table((city, theme) => score?.at(city, theme) ?? null);
  const form = random.pick(["*", "Meting *", "Scores *", "najaar *"]);
  const title = (year: number): string => form.replace("*", String(year));
  const newestFirst = once(random, 3);
  if (once(random, 2)) {
    const pages = [
      { name: title(latest - 2), piece: table(past) },
      { name: title(latest), piece: now },
    ];
    return { kind: "a sheet per year", pages: newestFirst ? pages.reverse() : pages, stated: false };
  }
  const titled = [
    [words(title(latest - 2)), table(past)],
    [words(title(latest)), now],
  ] as const;
  const piece = (newestFirst ? [...titled].reverse() : titled)
    .map(([heading, rows]) => below([[heading]], rows, random.below(2)))
    .reduce((above, next) => below(above, next, 1 + random.below(2)));
  return { kind: "a block per year", pages: [{ name: random.pick(SHEET_NAMES), piece }], stated: false };
}
