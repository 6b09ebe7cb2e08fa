/** A made table as text, with what may be read of it in brackets: `[3]` a score, `?3?` what must be asked about. */
import { columnName } from "../../../src/host/a1";
import type { Made } from "./generate/made";
import { type Page } from "./generate/page";
import { type Spot, widthOf } from "./generate/piece";

const WIDEST = 22;

export function drawn({ seed, orientation, cast, companion, file, stated, pages }: Made): string {
  const title = `seed ${String(seed)}: ${orientation}; ${cast}; ${companion}; ${file}${stated ? "; stated" : ""}`;
  return [title, ...pages.map(drawnPage)].join("\n");
}

function drawnPage({ name, piece, asks }: Page): string {
  const width = widthOf(piece);
  const texts = piece.map((row) => Array.from({ length: width }, (_, column) => textOf(row[column] ?? null)));
  const widths = Array.from({ length: width }, (_, column) =>
    Math.min(WIDEST, Math.max(1, ...texts.map((row) => row[column]?.length ?? 0))),
  );
  const lines = texts.map((row, at) =>
    [String(at + 1).padStart(3), ...row.map((text, column) => fitted(text, widths[column] ?? 1))].join(" | "),
  );
  const letters = ["   ", ...widths.map((each, column) => fitted(columnName(column), each))].join(" | ");
  return [`-- ${name}${asks === undefined ? "" : " (must be asked about)"}`, letters, ...lines].join("\n");
}

function fitted(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}

function textOf(spot: Spot | null): string {
  if (spot === null) return "";
  const { value, plain, note, means, numberFormat, over, fill } = spot;
  const shown = value === null ? "" : typeof value === "object" ? value.error : String(value);
  const more = [
    plain === undefined ? "" : ` (left: "${plain}")`,
    note === undefined ? "" : ` {${note}}`,
    numberFormat === undefined ? "" : ` ${numberFormat}`,
    over === undefined ? "" : ` ⟶${String(over.rows)}×${String(over.columns)}`,
    fill === undefined ? "" : ` ${fill}`,
  ].join("");
  if (means?.is === "score") return `[${shown}]${more}`;
  return `${means?.is === "puzzle" ? `?${shown}?` : shown}${more}`;
}
