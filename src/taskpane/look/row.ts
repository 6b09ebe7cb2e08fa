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
 * The tabs of the role, in the order of the work, as many as fit: whichever of them is chosen, they stand where they stood. One that is
 * chosen in the menu comes behind them, in the last place; of the others, the last ones give way, as many as it takes.
 * @param measured pixels: the width of each tab, by its place, and the room; until they are known, all that are wanted stand there
 */
export function onRow<Name extends string>(
  tabs: readonly RowTab<Name>[],
  chosen: Name,
  measured?: Measured,
): readonly Name[] {
  const placed = tabs.map((tab, index) => ({ ...tab, width: measured?.widths[index] ?? 0 }));
  const own = placed.filter(({ isOwn }) => isOwn);
  /** A short one does not jump the queue. */
  const fitting = (room: number) => {
    let left = room;
    const full = own.findIndex(({ width }) => (left -= width) < 0);
    return own.slice(0, full < 0 ? own.length : full).map(({ name }) => name);
  };
  const room = measured?.room ?? Infinity;
  const steady = fitting(room);
  if (steady.includes(chosen)) return steady;
  const last = placed.find(({ name }) => name === chosen)?.width ?? 0;
  return [...fitting(room - last), chosen];
}
