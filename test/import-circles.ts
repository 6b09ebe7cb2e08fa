/**
 * The circles in a graph of imports: files that, by way of each other, import themselves. Types count too: whoever wants to
 * read one of a circle has to read them all.
 */
import ts from "typescript";

/** What a file imports, as it names it: of values and types, at once and later. */
export function importsOf(code: string): readonly string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** By Tarjan: each circle once, in order of the names. */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: string[][] = [];
  const reached = new Map<string, number>();
  const open: string[] = [];
  for (const node of graph.keys()) if (!reached.has(node)) visit(node);
  return found.sort((one, other) => one.join().localeCompare(other.join()));

  /** @returns the earliest of the nodes still open that can be reached from it */
  function visit(node: string): number {
    const own = reached.size;
    reached.set(node, own);
    open.push(node);
    let earliest = own;
    for (const next of graph.get(node) ?? []) {
      if (!reached.has(next)) earliest = Math.min(earliest, visit(next));
      else if (open.includes(next)) earliest = Math.min(earliest, reached.get(next) ?? own);
    }
    if (earliest < own) return earliest;
    const circle = open.splice(open.indexOf(node)).sort((one, other) => one.localeCompare(other));
    if (circle.length > 1 || graph.get(node)?.includes(node)) found.push(circle);
    return earliest;
  }
}
