/**
 * What the pane remembers of who uses it, on this device: a role, and that the tour was shown. Never anything of a workbook.
 * Where nothing can be kept (Excel's frame may close the browser's storage, or throw at the sight of it), it holds until the
 * pane is closed.
 */

export interface Memory {
  readonly read: (what: Remembered) => string | undefined;
  /** Is there perhaps something after all? Several who share this browser left something, and Office has not told yet who this is. */
  readonly mayHold: (what: Remembered) => boolean;
  readonly keep: (what: Remembered, value: string) => void;
}

export type Remembered = "role" | "tour";

/** Until Office tells by which name it keeps apart who shares a browser. */
export interface EarlyMemory extends Memory {
  /** What was to be kept meanwhile is kept then. @param partition Office has none on the desktop */
  readonly under: (partition: string | undefined) => Memory;
}

/** May throw: in a browser that keeps nothing, asking for the storage is refused. */
type OpenStorage = () => Pick<Storage, "getItem" | "setItem" | "key" | "length">;

/** Takes what is there under whatever name, where that says one thing: hardly any browser is shared. */
export function openMemory(storage: OpenStorage): EarlyMemory {
  const here = new Map<Remembered, string>();
  const held = (what: Remembered) => attempt(() => valuesIn(storage(), nameOf(what))) ?? [];
  const only = ([value, ...others]: readonly string[]) => (others.length === 0 ? value : undefined);
  return {
    read: (what) => here.get(what) ?? only(held(what)),
    mayHold: (what) => !here.has(what) && held(what).length > 1,
    keep: (what, value) => {
      here.set(what, value);
    },
    under: (partition) => {
      const memory = memoryUnder(storage, partition, here);
      for (const [what, value] of here) memory.keep(what, value);
      return memory;
    },
  };
}

function memoryUnder(storage: OpenStorage, partition: string | undefined, here: Map<Remembered, string>): Memory {
  const keyOf = (what: Remembered) => [...(partition ? [partition] : []), nameOf(what)].join("-");
  return {
    read: (what) => here.get(what) ?? attempt(() => storage().getItem(keyOf(what))) ?? undefined,
    mayHold: () => false,
    keep: (what, value) => {
      here.set(what, value);
      attempt(() => {
        storage().setItem(keyOf(what), value);
      });
    },
  };
}

function nameOf(what: Remembered): string {
  return `klimaatpeil-${what}`;
}

/** Each once, of the name by itself and behind any partition. */
function valuesIn(storage: ReturnType<OpenStorage>, name: string): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  const own = keys.filter((key) => key === name || key.endsWith(`-${name}`));
  return [...new Set(own.map((key) => storage.getItem(key) ?? ""))];
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
