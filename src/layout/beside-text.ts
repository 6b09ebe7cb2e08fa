/** What is told of a table beside Herkomst, as it stands in what was read: a line each. */

export interface Beside {
  /** The city or the theme. */
  readonly of: string;
  /** Whose it looks like; empty where that is not known. */
  readonly other: string;
  readonly count: number;
  readonly all: number;
  /** The first of them; on Herkomst may be nothing. */
  readonly cells: readonly { readonly name: string; readonly here: string; readonly there: string }[];
}

export function rawOfBeside({ of, other, count, all, cells }: Beside): string {
  const lines = cells.flatMap(({ name, here, there }) => [name, here, there]);
  return [of, other, String(count), String(all), ...lines].join("\n");
}

export function besideIn(raw: string): Beside {
  const [of = "", other = "", count = "0", all = "0", ...lines] = raw.split("\n");
  const cells = lines.flatMap((name, at) =>
    at % 3 === 0 ? [{ name, here: lines[at + 1] ?? "", there: lines[at + 2] ?? "" }] : [],
  );
  return { of, other, count: Number(count), all: Number(all), cells };
}
