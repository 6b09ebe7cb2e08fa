/** Who is at work, by the name that she gave wherever one is kept: on every tab, until the pane is closed. Nothing of it is stored. */
import { createListeners } from "./listeners";

export interface AtWork {
  /** Empty until she says it. */
  readonly name: () => string;
  readonly subscribe: (listener: () => void) => () => void;
  readonly say: (name: string) => void;
}

export function createAtWork(): AtWork {
  let name = "";
  const { subscribe, notify } = createListeners();
  return {
    name: () => name,
    subscribe,
    say: (said) => {
      name = said;
      notify();
    },
  };
}
