/**
 * What the pane remembers of who uses it, on this device: a role, and that the tour was shown. Never anything of a workbook.
 * Where nothing can be kept (Excel's frame may close the browser's storage, or throw at the sight of it), it holds until the
 * pane is closed.
 */

export interface Memory {
  readonly read: (what: Remembered) => string | undefined;
  readonly keep: (what: Remembered, value: string) => void;
}

export type Remembered = "role" | "tour";

export interface MemoryInput {
  /** May throw: in a browser that keeps nothing, asking for the storage is refused. */
  readonly storage: () => Pick<Storage, "getItem" | "setItem">;
  /** By which Office keeps apart who shares a browser; it has none on the desktop. */
  readonly partition?: string | undefined;
}

export function openMemory({ storage, partition }: MemoryInput): Memory {
  const here = new Map<Remembered, string>();
  const keyOf = (what: Remembered) => [...(partition ? [partition] : []), "klimaatpeil", what].join("-");
  return {
    read: (what) => here.get(what) ?? attempt(() => storage().getItem(keyOf(what))) ?? undefined,
    keep: (what, value) => {
      here.set(what, value);
      attempt(() => {
        storage().setItem(keyOf(what), value);
      });
    },
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
