/** Where the work goes on in another tab. Types only. */
import type { TabName } from "./role/role";

export interface Onward {
  readonly name: TabName;
  /** What the tab is called. */
  readonly text: string;
  readonly onGo: () => void;
}
