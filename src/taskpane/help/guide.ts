/**
 * The guide (docs/handleiding.md) as chapters that the pane can draw: headings, paragraphs, lists, tables and code, and in a
 * text what is strong, slanted, code or a link. Limit: only what the guide has; a test asks that nothing of it is left as signs.
 */

export interface Chapter {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: readonly Piece[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Piece[])[] }
  | {
      readonly kind: "table";
      readonly head: readonly (readonly Piece[])[];
      readonly rows: readonly (readonly (readonly Piece[])[])[];
    }
  | { readonly kind: "code"; readonly text: string };

/** Of a link only the words: what it leads to is a chapter here, or a file that is not. */
export interface Piece {
  readonly kind: "plain" | "strong" | "slanted" | "code";
  readonly text: string;
}

/** What stands before the first chapter is one as well, without a title. */
export function chaptersOf(guide: string): readonly Chapter[] {
  const [intro = "", ...rest] = guide.replace(/^# .*\n/, "").split(/^## /m);
  return [
    { title: "", blocks: blocksOf(intro) },
    ...rest.map((text) => {
      const [title = "", ...lines] = text.split("\n");
      return { title: plain(title), blocks: blocksOf(lines.join("\n")) };
    }),
  ].filter(({ blocks }) => blocks.length > 0);
}

function blocksOf(text: string): readonly Block[] {
  // Code may have empty lines of its own.
  return text.split(/^(```[\s\S]*?^```)$/m).flatMap((part) => {
    const code = /^```\w*\n([\s\S]*?)\n?```$/.exec(part)?.[1];
    if (code !== undefined) return [{ kind: "code" as const, text: code }];
    return part.split(/\n\s*\n/).flatMap((lines) => {
      const block = blockOf(lines.replace(/^\n+|\s+$/g, ""));
      return block ? [block] : [];
    });
  });
}

function blockOf(text: string): Block | undefined {
  // A picture of a sheet says nothing that one does not see in Excel.
  if (text === "" || text.startsWith("![")) return undefined;
  const heading = /^#+ (.*)$/.exec(text)?.[1];
  if (heading !== undefined) return { kind: "heading", text: plain(heading) };
  if (text.startsWith("|")) return tableOf(text.split("\n"));
  if (/^(- |\d+\. )/.test(text)) {
    const items = text.split(/^(?:- |\d+\. )/m).slice(1);
    return { kind: "list", ordered: /^\d/.test(text), items: items.map(piecesOf) };
  }
  return { kind: "text", text: piecesOf(text) };
}

function tableOf(lines: readonly string[]): Block {
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .trim()
      .replace(/^\||\|$/g, "")
      .split(/(?<!\\)\|/)
      .map((cell) => piecesOf(cell.replaceAll("\\|", "|"))),
  );
  return { kind: "table", head, rows };
}

const PIECES = /`([^`]+)`|\*\*([^*]+)\*\*|\b_([^_]+)_(?!\w)|\[([^\]]+)\]\([^)]*\)/g;

function piecesOf(text: string): readonly Piece[] {
  const line = text.trim().replace(/\s*\n\s*/g, " ");
  const pieces: Piece[] = [];
  let at = 0;
  const add = (kind: Piece["kind"], part: string) => {
    if (part !== "") pieces.push({ kind, text: part });
  };
  for (const found of line.matchAll(PIECES)) {
    const [all, code, strong, slanted, link] = found;
    add("plain", line.slice(at, found.index));
    if (code !== undefined) add("code", code);
    else if (strong !== undefined) add("strong", strong);
    else if (slanted !== undefined) add("slanted", slanted);
    else add("plain", link ?? "");
    at = found.index + all.length;
  }
  add("plain", line.slice(at));
  return pieces;
}

function plain(text: string): string {
  return piecesOf(text)
    .map((piece) => piece.text)
    .join("");
}
