import type { Inspection } from "../../actions/inspect";
import type { PaneStore } from "../pane-store";
import type { OverviewView } from "./overview-view";

export interface CopyImageProps {
  readonly store: PaneStore;
  readonly inspection: Inspection;
  readonly view: OverviewView;
  readonly sheet: string | undefined;
  readonly today: string;
}

export function CopyImage(_: CopyImageProps) {
  return null;
}
