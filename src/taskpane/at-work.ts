/** Who is at work, by the name that she gave wherever one is kept: on every tab, until the pane is closed. Nothing of it is stored. */
export interface AtWork {
  /** Empty until she says it. */
  readonly name: () => string;
  readonly subscribe: (listener: () => void) => () => void;
  readonly say: (name: string) => void;
}

export function createAtWork(): AtWork {
  let name = "";
  const listeners = new Set<() => void>();
  return {
    name: () => name,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: (said) => {
      name = said;
      for (const listener of listeners) listener();
    },
  };
}
