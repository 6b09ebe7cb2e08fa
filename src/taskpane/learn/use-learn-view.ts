/** The proposal for what the workbook holds and what was decided; of many cities only when somebody asks, as it takes seconds. */
import { useEffect, useMemo, useState } from "react";
import type { TwinningEdit } from "../../actions/twinning-edits";
import type { Measurement } from "../../domain/measurement/measurement";
import type { Snapshot } from "../../host/snapshot";
import { type LearnView, learnView } from "./learn-view";

/** Up to so many it is there at once: 60 × 8 take a fifth of a second. */
const AT_ONCE = 60;
/** Milliseconds in which the pane can show that it is at work. */
const BREATH = 50;

export interface Proposed {
  readonly view: LearnView | undefined;
  readonly isComputing: boolean;
  readonly compute: () => void;
}

export function useLearnView(workbook: Snapshot, base: Measurement, edits: readonly TwinningEdit[]): Proposed {
  const isLarge = base.cities.length > AT_ONCE;
  const atOnce = useMemo(
    () => (isLarge ? undefined : learnView(workbook, base, edits)),
    [isLarge, workbook, base, edits],
  );
  const [late, setLate] = useState<{ base: Measurement; edits: readonly TwinningEdit[]; view: LearnView }>();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!asked) return;
    const timer = setTimeout(() => {
      setLate({ base, edits, view: learnView(workbook, base, edits) });
      setAsked(false);
    }, BREATH);
    return () => {
      clearTimeout(timer);
    };
  }, [asked, workbook, base, edits]);
  const isNow = late?.base === base && late.edits === edits;
  return {
    view: atOnce ?? (isNow ? late.view : undefined),
    isComputing: asked,
    compute: () => {
      setAsked(true);
    },
  };
}
