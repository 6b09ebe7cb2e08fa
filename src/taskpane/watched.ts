/** A host of which one sees how far it is, where it writes many sheets; and breaks it off, where that leaves nothing behind. */
import type { LiveHost, Part, Watching } from "../host/host";
import type { Plan } from "../host/plan";

export interface WritingProgress {
  readonly part: Part;
  /** Only where breaking off leaves nothing behind. */
  readonly cancel?: () => void;
}

/** So many are there in a moment, and a round trip apart would be longer than what it tells of. */
const FEW_SHEETS = 6;

export function watched(host: LiveHost, tell: (progress: WritingProgress) => void): LiveHost {
  const watching = ({ sheets }: Plan, canCancel: boolean): Watching | undefined => {
    if (sheets.length <= FEW_SHEETS) return undefined;
    const breaking = new AbortController();
    const cancel = () => {
      breaking.abort();
    };
    return {
      onPart: (part) => {
        tell({ part, ...(canCancel && { cancel }) });
      },
      signal: breaking.signal,
    };
  };
  return {
    ...host,
    apply: (plan, read) => host.apply(plan, read, watching(plan, true)),
    change: (change) => host.change(change, watching(change.plan, change.cells.length === 0)),
  };
}
