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
 * The chosen tab always stands there, and of the others as many as fit, in their order.
 * @param measured until it is known, all that are wanted
 */
export function onRow<Name extends string>(
  tabs: readonly RowTab<Name>[],
  chosen: Name,
  measured?: Measured,
): readonly Name[] {
  const wanted = tabs.map((tab, index) => ({ ...tab, width: measured?.widths[index] ?? 0 }));
  let left = (measured?.room ?? Infinity) - (wanted.find(({ name }) => name === chosen)?.width ?? 0);
  let isFull = false;
  const isSeen = ({ name, isOwn, width }: (typeof wanted)[number]) => {
    if (name === chosen) return true;
    // A short one does not jump the queue: the order on the row is the order of the work.
    if (!isOwn || isFull || width > left) {
      isFull ||= isOwn;
      return false;
    }
    left -= width;
    return true;
  };
  return wanted.filter(isSeen).map(({ name }) => name);
}
