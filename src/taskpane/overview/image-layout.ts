/** Where things stand on the image: wide enough for a slide, as high as it has rows. In pixels. Pure. */
import type { ImageCell, ImageModel } from "./image-model";

export const WIDTH = 1600;
const MARGIN = 48;
const GAP = 4;
const INK = "#242424";
const QUIET = "#525252";

export type Border = "none" | "dotted" | "dashed" | "solid" | "double";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string | undefined;
  readonly border: Border;
  readonly isHatched: boolean;
}

export interface Line {
  readonly x: number;
  /** Of its foot. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly ink: string;
  readonly align: "left" | "center";
  /** Reads from the bottom to the top. */
  readonly isUpward: boolean;
}

export interface ImageLayout {
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/** How wide a text is. */
export type Measure = (text: string, look: Pick<Line, "size" | "isBold">) => number;

/** Up to so many rows they are as high as one likes to read. */
const FEW = 18;

export function imageLayout(model: ImageModel, measure: Measure): ImageLayout {
  const boxes: Box[] = [];
  const lines: Line[] = [];
  const write = (text: string, at: readonly [x: number, y: number], look: Partial<Line> = {}) => {
    const [x, y] = at;
    lines.push({ ...{ text, x, y, size: 22, isBold: false, ink: INK, align: "left", isUpward: false }, ...look });
  };
  const rowHeight = model.rows.length <= FEW ? 42 : 30;
  const size = model.rows.length <= FEW ? 22 : 17;
  const names = Math.max(...model.rows.map(({ name, isFigure }) => measure(name, { size, isBold: isFigure })));
  const left = MARGIN + Math.min(Math.ceil(names), 420) + 20;
  const column = (WIDTH - MARGIN - left) / Math.max(model.themes.length, 1);
  const fitted = (text: string, room: number, look: Pick<Line, "size" | "isBold">) => {
    const wide = measure(text, look);
    return wide <= room ? look.size : Math.max(9, Math.floor((look.size * room) / wide));
  };

  const room = column - 12;
  const fits = (theme: string, each: number) =>
    theme.split(" ").every((word) => measure(word, { ...HEAD, size: each }) <= room);

  write(model.title, [MARGIN, 82], {
    size: fitted(model.title, WIDTH - 2 * MARGIN, { size: 42, isBold: true }),
    isBold: true,
  });
  write(model.about, [MARGIN, 122], { size: 24, ink: QUIET });

  // As large as the longest word leaves room for; upwards where that would be too small.
  const headSize = HEAD_SIZES.find((each) => model.themes.every((theme) => fits(theme, each)));
  const isUpward = headSize === undefined;
  const look = { ...HEAD, size: headSize ?? HEAD.size };
  const heads = model.themes.map((theme) => wrapped(theme, room, (text) => measure(text, look)));
  const longest = Math.max(0, ...model.themes.map((theme) => measure(theme, HEAD)));
  const headHeight = isUpward ? Math.min(longest, 420) + 12 : Math.max(...heads.map((head) => head.length * 24)) + 8;
  let top = 150 + headHeight;
  write(model.corner, [MARGIN, top - 12], { size: 18, ink: QUIET });
  model.themes.forEach((theme, index) => {
    const middle = left + (index + 0.5) * column;
    if (isUpward) write(theme, [middle + 6, top - 8], { ...HEAD, size: fitted(theme, 420, HEAD), isUpward: true });
    else
      heads[index]?.forEach((part, line, { length }) => {
        write(part, [middle, top - 12 - (length - 1 - line) * 24], { ...HEAD, align: "center" });
      });
  });

  for (const { name, isFigure, cells } of model.rows) {
    const foot = top + rowHeight / 2 + size * 0.36;
    write(name, [MARGIN, foot], {
      size: fitted(name, left - MARGIN - 16, { size, isBold: isFigure }),
      isBold: isFigure,
    });
    cells.forEach((cell, index) => {
      const box = { x: left + index * column, y: top, width: column - GAP, height: rowHeight - GAP };
      boxes.push({ ...box, ...boxLook(cell) });
      write(cell.text, [box.x + box.width / 2, foot - GAP / 2], {
        ...{ size: fitted(cell.text, box.width - 8, { size, isBold: isFigure }), align: "center" },
        ...{ isBold: isFigure && cell.kind !== "count", ink: cell.band?.ink ?? INK },
      });
    });
    top += rowHeight;
  }

  top += 24;
  let x = MARGIN;
  for (const { cell, meaning } of model.legend) {
    const wide = Math.max(44, Math.ceil(measure(cell.text, LEGEND)) + 14);
    const told = Math.ceil(measure(meaning, LEGEND));
    if (x > MARGIN && x + wide + told + 8 > WIDTH - MARGIN) [x, top] = [MARGIN, top + 40];
    boxes.push({ ...{ x, y: top, width: wide, height: 30 }, ...boxLook(cell) });
    write(cell.text, [x + wide / 2, top + 22], { ...LEGEND, align: "center", ink: cell.band?.ink ?? INK });
    write(meaning, [x + wide + 8, top + 22], LEGEND);
    x += wide + 8 + told + 28;
  }
  top += 78;
  for (const text of model.foot) {
    write(text, [MARGIN, top], { size: fitted(text, WIDTH - 2 * MARGIN, LEGEND), ink: QUIET });
    top += 28;
  }
  return { height: Math.ceil(top + 20), boxes, lines };
}

const HEAD = { size: 20, isBold: true } as const;
/** Largest first. */
const HEAD_SIZES = [20, 18, 16, 14];
const LEGEND = { size: 20, isBold: false } as const;

/** The same differences as in the pane, so that they are seen in grey too. */
const BORDERS: Readonly<Record<ImageCell["kind"], Border>> = {
  ...{ score: "none", count: "none", blank: "none", "not-applicable": "none" },
  ...{ approximate: "dotted", text: "dashed", unreadable: "solid", conflict: "double", closed: "solid" },
};

function boxLook({ kind, band }: ImageCell): Pick<Box, "fill" | "border" | "isHatched"> {
  return { fill: band?.fill, border: BORDERS[kind], isHatched: kind === "blank" || kind === "closed" };
}

/** The lines of a heading; a word is never broken. */
function wrapped(text: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
