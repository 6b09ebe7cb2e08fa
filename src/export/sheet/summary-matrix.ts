/**
 * AS IS × TO BE: a column per theme in the order of the report's chapters, with its colour and, numbered below each other, what is
 * recommended. The colour is that of the published score; where none is published it is that of the median, and says so.
 */
import { inChapterOrder, type Theme } from "../../domain/definition/definition";
import type { Recommendation } from "../../domain/summary/summary";
import { below, type Block, heights, lineAt, looks, type Shown, shownAt, together } from "../../layout/drawing/block";
import { levelName } from "../../layout/sheets/level-name";
import type { BenchmarkTheme } from "../benchmark";
import * as look from "./look";
import { shownFigure } from "./shown";
import { ACROSS, section, type Summarised, WIDTHS } from "./summary-page";
import { summaryWords as words, words as shared } from "./words";

export function summaryMatrix(benchmark: Summarised, row: number): Block {
  const { definition, summary, themes } = benchmark;
  const known = new Set(definition.themes.map(({ id }) => id));
  // What is for no theme of the model, or for none yet, has a column too: nothing is left out in silence.
  const others = [...new Set(summary.recommendations.map(({ themeId }) => themeId))].filter((id) => !known.has(id));
  const columns: readonly ThemeColumn[] = [
    ...inChapterOrder<Theme>(definition.themes).map(({ id, name }) => ({ id, name })),
    ...others.map((id) => ({ id, name: id })),
  ].map((each) => ({ ...each, standing: themes.find(({ theme }) => theme.id === each.id) }));
  const blocks: Block[] = [lineAt(row, words.matrix, look.LABEL), heights(row, 1, look.HEIGHT.figure)];
  for (let from = 0; from < columns.length; from += ACROSS)
    blocks.push(part(columns.slice(from, from + ACROSS), { benchmark, row: below(together(...blocks)) }));
  return together(...blocks);
}

/** Above and below a caption, in points: it would touch the edges of its cell. */
const AIR = 8;

interface ThemeColumn {
  readonly id: string;
  readonly name: string;
  /** `undefined` for what the model does not know as a theme. */
  readonly standing: BenchmarkTheme | undefined;
}

interface Place {
  readonly benchmark: Summarised;
  readonly row: number;
}

function part(columns: readonly ThemeColumn[], { benchmark, row }: Place): Block {
  const { summary, definition } = benchmark;
  const wide = 1 + columns.length;
  const closed = new Set(summary.closedFor);
  const wanted = columns.map(({ id }) =>
    toBe(
      summary.recommendations.filter(({ themeId }) => themeId === id),
      closed.has(id),
    ),
  );
  const stands = columns.map(({ standing }) => asIs(standing, benchmark));
  const names = columns.map(({ name }) => name);
  const heightOf = (texts: readonly string[]) => look.heightOf(texts.map((text, at) => [text, WIDTHS[1 + at] ?? 24]));
  return together(
    section(row, ["", ...names]),
    looks([row + 1, 0, 3, wide], look.TABLE, { wrap: true }),
    looks([row + 1, 1, 2, columns.length], { horizontal: "center" }),
    shownAt(row + 1, 0, [
      [{ value: words.asIs, format: look.BOLD }, ...stands.map(({ value }) => shownFigure(value, { definition }))],
      ["", ...stands.map((each) => stoodOn(each, benchmark))],
      [{ value: words.toBe, format: look.BOLD }, ...wanted],
    ]),
    looks([row + 3, 1, 1, columns.length], look.LEFT, { wrap: true, vertical: "top" }),
    ...wanted.flatMap((text, at) =>
      text === words.none || text === shared.withheld ? [looks([row + 3, 1 + at, 1, 1], { horizontal: "center" })] : [],
    ),
    looks([row + 1, 1, 1, columns.length], look.BOLD, { fontSize: 14 }),
    looks([row + 2, 1, 1, columns.length], look.SMALL, { horizontal: "center", vertical: "center" }),
    heights(row + 1, 1, look.HEIGHT.header),
    heights(row + 2, 1, heightOf(stands.map((each) => stoodOn(each, benchmark))) + AIR),
    heights(row + 3, 1, heightOf(wanted)),
  );
}

interface Standing {
  readonly value: number | null;
  readonly by: string;
}

/** The published score; else the median, which is never called otherwise. */
function asIs(standing: BenchmarkTheme | undefined, { globalPeriod }: Summarised): Standing {
  if (!standing) return { value: null, by: "" };
  const { published, figures } = standing;
  if (published !== null) return { value: published, by: words.published(globalPeriod) };
  return figures === "withheld" ? { value: null, by: shared.withheld } : { value: figures.median, by: words.median };
}

/** The name of the colour, so that it never stands alone, and on what it stands. */
function stoodOn({ value, by }: Standing, { definition }: Summarised): string {
  const named = value === null ? "" : levelName(value, definition);
  return [named, by].filter((text) => text !== "").join(" · ");
}

/** Whoever reads that there is none may rely on it: of what is not shown, it is said that it is there. */
function toBe(recommendations: readonly Recommendation[], isSomeClosed: boolean): Shown & string {
  const shown = recommendations.map(({ number, text }) => (number === "" ? text : `${number}. ${text}`));
  if (shown.length === 0) return isSomeClosed ? shared.withheld : words.none;
  return [...shown, ...(isSomeClosed ? [words.othersWithheld] : [])].join("\n");
}
