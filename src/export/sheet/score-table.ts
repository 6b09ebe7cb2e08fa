/**
 * The table with named cities: a column per theme, FTE at the right. Above the cities the figures of the group; for one
 * city, its own row above those.
 */
import { FTE } from "../../domain/definition/subject";
import type { CityAssessment } from "../../domain/measurement/measurement";
import type { Benchmark, BenchmarkCity } from "../benchmark";
import { type Block, heights, looks, type Shown, shownAt, together } from "../../layout/drawing/block";
import { figureLines } from "./figures";
import * as look from "./look";
import type { Said } from "./said";
import { shownFigure, shownScore } from "./shown";
import { words } from "./words";

const WIDTH = { city: 22, fte: 8 };
/** As wide as the longest text, within reason: what is longer wraps. */
const REMARK = { narrowest: 14, widest: 26 };
const DOMAINS = { narrowest: 22, widest: 48 };
/** The widths of the themes together, and what one may be. */
const THEMES = { together: 104, narrowest: 11, widest: 17 };
/** Of a theme in a narrow column: its longest word is not broken, in whatever font Excel has for it. */
const NARROW = { below: 15, fontSize: 9 };
/** Of a text at the left of its cell. */
const INDENT = 3;

export interface ScoreColumns {
  readonly widths: readonly number[];
  readonly themes: number;
  /** What stands beside the scores, from left to right; nothing where there is no FTE to show. */
  readonly beside: readonly Beside[];
}

interface Beside {
  readonly title: string;
  readonly width: number;
  readonly of: (city: BenchmarkCity) => string | number;
  /** Words, which wrap. */
  readonly inWords?: true;
}

export function scoreColumns({ themes, fte, cities, audience }: Benchmark): ScoreColumns {
  const count = themes.length;
  const theme = Math.min(THEMES.widest, Math.max(THEMES.narrowest, Math.floor(THEMES.together / Math.max(count, 1))));
  const hasFte = fte !== undefined || cities.some((city) => city.fte);
  const beside: readonly Beside[] = [
    { title: words.fteHeading, width: WIDTH.fte, of: fteIn },
    ...besideInWords(cities, { title: words.remark, ...REMARK, of: ({ fte: own }) => own?.remark ?? "" }),
    // The cities speak to each other here.
    ...(audience.kind === "public"
      ? []
      : besideInWords(cities, { title: words.domains, ...DOMAINS, of: ({ fte: own }) => own?.domains ?? "" })),
  ];
  return {
    widths: [WIDTH.city, ...themes.map(() => theme), ...(hasFte ? beside : []).map(({ width }) => width)],
    themes: count,
    beside: hasFte ? beside : [],
  };
}

function fteIn({ fte, contradicted }: BenchmarkCity): string | number {
  return fte?.value ?? (contradicted?.has(FTE.id) ? words.contradicted : words.missing);
}

/** A column where one of the cities says something. */
function besideInWords(
  cities: Benchmark["cities"],
  { narrowest, widest, ...column }: typeof REMARK & { title: string; of: (city: CityAssessment) => string },
): readonly Beside[] {
  const longest = cities.reduce((most, city) => Math.max(most, column.of(city).length), 0);
  if (longest === 0) return [];
  const needed = Math.ceil(longest * (look.WORDS_SIZE / look.SIZE)) + INDENT;
  return [{ ...column, width: Math.min(widest, Math.max(narrowest, needed)), inWords: true }];
}

export function scoreTable(
  benchmark: Benchmark,
  { row, columns, said }: { readonly row: number; readonly columns: ScoreColumns; readonly said: Said },
): Block {
  const { cities, themes, audience, targets } = benchmark;
  const { beside } = columns;
  const besideAt = 1 + themes.length;
  const width = columns.widths.length;
  const lines = figureLines(benchmark);
  const figures = lines.map(({ heading, shown }) => [heading, ...shown]);
  const differences = differencesIn(benchmark);
  const own = audience.kind === "city";
  // Where it wants to get stands right below where it is.
  const aims = targets ? 1 : 0;
  const [figuresAt, citiesAt] = own ? [row + 1 + cities.length + aims, row + 1] : [row + 1, row + 1 + lines.length];
  const totalAt = row + 1 + lines.length + cities.length + aims;
  const hasTotal = benchmark.fte !== undefined && beside.length > 0;
  return together(
    shownAt(row, 0, [
      [
        benchmark.definition.unit ?? words.city,
        ...themes.map(({ theme }) => theme.name),
        ...beside.map(({ title }) => title),
      ],
    ]),
    looks([row, 0, 1, width], look.HEADER),
    looks([row, 0, 1, 1], look.LEFT),
    looks([row, 1, 1, themes.length], (columns.widths[1] ?? 0) < NARROW.below ? { fontSize: NARROW.fontSize } : {}),
    ...beside.map(({ inWords }, at) => looks([row, besideAt + at, 1, 1], inWords ? look.LEFT : {})),
    heights(row, 1, headHeight(themes, columns)),

    looks([figuresAt, 0, lines.length, width], look.TABLE, look.SUMMARY),
    looks([figuresAt, 0, lines.length, 1], look.LEFT),
    looks([figuresAt, 1, lines.length, themes.length], look.SCORE),
    ...lines.map(({ main }, index) => looks([figuresAt + index, 0, 1, width], { bold: main })),
    shownAt(figuresAt, 0, figures),
    heights(figuresAt, lines.length, look.HEIGHT.low),
    // With the period of another measurement, its heading takes a second line.
    ...lines.flatMap(({ heading }, index) =>
      heading.length > WIDTH.city
        ? [looks([figuresAt + index, 0, 1, 1], { wrap: true }), heights(figuresAt + index, 1, 2 * look.HEIGHT.low)]
        : [],
    ),

    looks([citiesAt, 0, cities.length, width], look.TABLE),
    looks([citiesAt, 0, cities.length, 1], look.LEFT, look.BOLD),
    looks([citiesAt, 1, cities.length, themes.length], look.SCORE, own ? look.BOLD : {}),
    ...cities.map((city, index) => cityRow(citiesAt + index, city)),
    ...(targets ? [targetRow(citiesAt + cities.length, targets)] : []),

    ...(hasTotal ? [totalRow(totalAt)] : []),
  );

  function cityRow(at: number, own: BenchmarkCity): Block {
    const { city, scores, contradicted } = own;
    const over = said.over.get(city.id);
    const shown = themes.map(({ theme }) =>
      shownScore(scores.get(theme.id), {
        definition: benchmark.definition,
        difference: differences.get(theme.id)?.get(city.id) ?? null,
        said: said.within.get(city.id)?.get(theme.id),
        isContradicted: contradicted?.has(theme.id),
      }),
    );
    const texts = beside.map(({ of, width: room }) => [String(of(own)), room, look.WORDS_SIZE] as const);
    return together(
      shownAt(at, 0, [[city.name, ...(over === undefined ? shown : [{ value: over, format: look.OVER }])]]),
      shownAt(at, besideAt, [beside.map(({ of }) => of(own))]),
      ...beside.map(({ inWords }, index) => looks([at, besideAt + index, 1, 1], inWords ? look.BESIDE : look.SCORE)),
      heights(at, 1, look.heightOf(texts) - look.LOW),
    );
  }

  function targetRow(at: number, aimedAt: NonNullable<Benchmark["targets"]>): Block {
    const shown = themes.map(({ theme }): Shown => {
      const target = aimedAt.get(theme.id);
      return target === undefined ? null : shownFigure(target, benchmark);
    });
    return together(
      looks([at, 0, 1, width], look.TABLE),
      looks([at, 0, 1, 1], look.LEFT),
      looks([at, 1, 1, themes.length], look.SCORE),
      shownAt(at, 0, [[words.target, ...shown]]),
      heights(at, 1, look.HEIGHT.low),
    );
  }

  function totalRow(at: number): Block {
    const { total, n } = benchmark.fte ?? { total: 0, n: 0 };
    return together(
      looks([at, 0, 1, width], look.TABLE, look.SUMMARY),
      looks([at, 0, 1, 1], look.LEFT),
      looks([at, besideAt, 1, 1], look.SCORE),
      shownAt(at, 0, [[words.total(n)]]),
      shownAt(at, besideAt, [[total === "withheld" ? words.withheld : total]]),
      heights(at, 1, look.HEIGHT.low),
    );
  }
}

/** As high as the name of a theme asks that takes most lines. */
function headHeight(themes: Benchmark["themes"], { widths }: ScoreColumns): number {
  const width = widths[1] ?? 0;
  const size = width < NARROW.below ? NARROW.fontSize : look.SIZE;
  const lines = themes.map(({ theme }) => look.wordLines(theme.name, width, size));
  return Math.max(look.HEIGHT.header, look.AROUND + Math.max(0, ...lines) * look.lineOf(size));
}

/** By theme and city, since the previous measurement. */
function differencesIn({ changes = [] }: Benchmark): ReadonlyMap<string, ReadonlyMap<string, number | null>> {
  return new Map(
    changes.map(({ themeId, cities }) => [themeId, new Map(cities.map((each) => [each.cityId, each.difference]))]),
  );
}
