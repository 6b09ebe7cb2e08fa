/** Whoever asks for a theme in the pane goes on in its field; whoever chooses a cell in Excel keeps working there. */
import { type MutableRefObject, useEffect, useRef } from "react";
import { addressKey, type CellAddress } from "../../host/area";
import type { PaneStore } from "../pane-store";

/** A theme that takes the focus when it comes up. */
export interface Arrival {
  /** Of its score, by `addressKey`. */
  readonly cell: string;
  readonly field: "score" | "motivation";
}

export type Arriving = MutableRefObject<Arrival | undefined>;

export function useArriving(store: PaneStore, selection: CellAddress | undefined) {
  const arriving: Arriving = useRef<Arrival>();
  const at = selection && addressKey(selection);
  useEffect(() => {
    // Another cell was chosen meanwhile.
    if (arriving.current?.cell !== at) arriving.current = undefined;
  }, [at]);
  const arrive = (cell: CellAddress, field: Arrival["field"] = "score") => {
    arriving.current = { cell: addressKey(cell), field };
    void store.goTo(cell);
  };
  return { arriving, arrive };
}
