/**
 * The table with named cities: a column per theme, FTE at the right. Above the cities the figures of the group; for one
 * city, its own row above those.
 */
import type { CityAssessment } from "../../domain/measurement/measurement";
import type { Benchmark } from "../benchmark";
import { type Block, heights, looks, shownAt, together } from "../../layout/drawing/block";
import { figureLines } from "./figures";
import * as look from "./look";
import { shownScore } from "./shown";
import { words } from "./words";

const WIDTH = { city: 24, fte: 10 };
/** As wide as the longest remark, within reason. */
const REMARK = { narrowest: 22, widest: 42 };
/** The widths of the themes together, and what one may be. */
const THEMES = { together: 116, narrowest: 9, widest: 17 };

export interface ScoreColumns {
  readonly widths: readonly number[];
  readonly themes: number;
  /** The column of the FTE; absent when there are none to show. */
  readonly fte: number | undefined;
}

export function scoreColumns({ themes, fte, cities }: Benchmark): ScoreColumns {
  const count = themes.length;
  const theme = Math.min(THEMES.widest, Math.max(THEMES.narrowest, Math.floor(THEMES.together / Math.max(count, 1))));
  const widths = [WIDTH.city, ...themes.map(() => theme)];
  const hasFte = fte !== undefined || cities.some((city) => city.fte);
  return {
    widths: hasFte ? [...widths, WIDTH.fte, remarkWidth(cities)] : widths,
    themes: count,
    fte: hasFte ? count + 1 : undefined,
  };
}

function remarkWidth(cities: Benchmark["cities"]): number {
  const longest = cities.reduce((most, { fte }) => Math.max(most, fte?.remark.length ?? 0), 0);
  return Math.min(REMARK.widest, Math.max(REMARK.narrowest, longest + 3));
}

export function scoreTable(
  benchmark: Benchmark,
  { row, columns }: { readonly row: number; readonly columns: ScoreColumns },
): Block {
  const { cities, themes, audience } = benchmark;
  const width = columns.widths.length;
  const lines = figureLines(benchmark);
  const figures = lines.map(({ heading, shown }) => [heading, ...shown]);
  const differences = differencesIn(benchmark);
  const own = audience.kind === "city";
  const [figuresAt, citiesAt] = own ? [row + 1 + cities.length, row + 1] : [row + 1, row + 1 + lines.length];
  const totalAt = row + 1 + lines.length + cities.length;
  const hasTotal = benchmark.fte !== undefined && columns.fte !== undefined;
  const fteHeadings = columns.fte === undefined ? [] : [words.fte, words.remark];
  return together(
    shownAt(row, 0, [
      [benchmark.definition.unit ?? words.city, ...themes.map(({ theme }) => theme.name), ...fteHeadings],
    ]),
    looks([row, 0, 1, width], look.HEADER),
    looks([row, 0, 1, 1], look.LEFT),
    looks([row, width - 1, 1, 1], columns.fte === undefined ? {} : look.LEFT),
    heights(row, 1, look.HEIGHT.header),

    looks([figuresAt, 0, lines.length, width], look.TABLE, look.SUMMARY),
    looks([figuresAt, 0, lines.length, 1], look.LEFT),
    looks([figuresAt, 1, lines.length, themes.length], look.SCORE),
    ...lines.map(({ main }, index) => looks([figuresAt + index, 0, 1, width], { bold: main })),
    shownAt(figuresAt, 0, figures),
    heights(figuresAt, lines.length, look.HEIGHT.figure),

    looks([citiesAt, 0, cities.length, width], look.TABLE),
    looks([citiesAt, 0, cities.length, 1], look.LEFT, look.BOLD),
    looks([citiesAt, 1, cities.length, themes.length], look.SCORE, own ? look.BOLD : {}),
    ...cities.map((city, index) => cityRow(citiesAt + index, city)),

    ...(hasTotal ? [totalRow(totalAt)] : []),
  );

  function cityRow(at: number, { city, scores, fte }: CityAssessment): Block {
    const shown = themes.map(({ theme }) =>
      shownScore(scores.get(theme.id), {
        definition: benchmark.definition,
        difference: differences.get(theme.id)?.get(city.id) ?? null,
      }),
    );
    const remark = fte?.remark ?? "";
    const room = columns.widths.at(-1) ?? REMARK.widest;
    return together(
      shownAt(at, 0, [[city.name, ...shown]]),
      ...(columns.fte === undefined
        ? []
        : [
            looks([at, columns.fte, 1, 1], look.SCORE),
            looks([at, columns.fte + 1, 1, 1], look.LEFT, { wrap: true, fontSize: 10 }),
            shownAt(at, columns.fte, [[fte?.value ?? words.missing, remark]]),
          ]),
      heights(at, 1, remark.length < room ? look.HEIGHT.row : look.heightOf([[remark, room]])),
    );
  }

  function totalRow(at: number): Block {
    const { total, n } = benchmark.fte ?? { total: 0, n: 0 };
    return together(
      looks([at, 0, 1, width], look.TABLE, look.SUMMARY),
      looks([at, 0, 1, 1], look.LEFT),
      looks([at, columns.fte ?? 0, 1, 1], look.SCORE),
      shownAt(at, 0, [[words.total(n)]]),
      shownAt(at, columns.fte ?? 0, [[total === "withheld" ? words.withheld : total]]),
      heights(at, 1, look.HEIGHT.figure),
    );
  }
}

/** By theme and city, since the previous measurement. */
function differencesIn({ changes = [] }: Benchmark): ReadonlyMap<string, ReadonlyMap<string, number | null>> {
  return new Map(
    changes.map(({ themeId, cities }) => [themeId, new Map(cities.map((each) => [each.cityId, each.difference]))]),
  );
}
