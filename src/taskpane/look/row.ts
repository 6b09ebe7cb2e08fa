/** Which tabs stand on one row, by the width that there is; the others are in the menu. Pure. */

export interface RowTab<Name extends string> {
  readonly name: Name;
  /** Wanted on the row; one that is not stands there only while it is chosen. */
  readonly isOwn: boolean;
}

/** In pixels. */
export interface Measured {
  /** By the place of each tab. */
  readonly widths: readonly number[];
  readonly room: number;
}

/**
 * The chosen tab always stands there, and of the others as many as fit, in their order. What gives way is what the role uses least, its
 * last one; never the one that was open just now, for who looks up something elsewhere comes back to it.
 * @param former the tab that was open before the chosen one
 * @param measured pixels: the width of each tab, by its place, and the room; until they are known, all that are wanted stand there
 */
export function onRow<Name extends string>(
  tabs: readonly RowTab<Name>[],
  { chosen, former }: { readonly chosen: Name; readonly former?: Name | undefined },
  measured?: Measured,
): readonly Name[] {
  const placed = tabs.map((tab, index) => ({ ...tab, width: measured?.widths[index] ?? 0 }));
  const isWanted = ({ name, isOwn }: RowTab<Name>) => isOwn && name !== chosen;
  const queue = [
    ...placed.filter((tab) => isWanted(tab) && tab.name === former),
    ...placed.filter((tab) => isWanted(tab) && tab.name !== former),
  ];
  let left = (measured?.room ?? Infinity) - (placed.find(({ name }) => name === chosen)?.width ?? 0);
  // A short one does not jump the queue: the order is that of the work.
  const full = queue.findIndex(({ width }) => (left -= width) < 0);
  const seen = new Set([chosen, ...queue.slice(0, full < 0 ? queue.length : full).map(({ name }) => name)]);
  return placed.flatMap(({ name }) => (seen.has(name) ? [name] : []));
}
