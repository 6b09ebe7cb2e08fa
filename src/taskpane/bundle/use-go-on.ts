/**
 * Where the work goes on after a choice: what comes next that is contradicted; after the last one, the next step at the foot of the
 * tab. React takes away what had the focus, and a browser would begin at the top.
 */
import { useCallback, useEffect, useRef } from "react";
import { cellKey, type CitySubject } from "../../domain/definition/subject";
import type { Conflict } from "../../consolidation/consolidation";

/** Marks what a person settles, by city and subject. */
export const CONFLICT = "data-conflict";

/** Marks what settles all of a city. */
export const AT_ONCE = "data-at-once";

/** Marks the foot of the tab, that says what is open. */
export const FOOT = "data-foot";

export function conflictKey({ cityId, subjectId }: CitySubject): string {
  return cellKey(cityId, subjectId);
}

/** @returns what is to be called before something is settled or opened again */
export function useGoOn(conflicts: readonly Conflict[]): (from: CitySubject | undefined) => void {
  const from = useRef<{ readonly key: string; readonly at: number } | undefined>(undefined);
  useEffect(() => {
    const before = from.current;
    from.current = undefined;
    if (!before) return;
    const again = conflicts.find((conflict) => conflictKey(conflict) === before.key);
    const next = again ?? conflicts[Math.min(Math.max(before.at, 0), conflicts.length - 1)];
    if (!(next && goToConflict(next))) goToFoot();
  }, [conflicts]);
  return useCallback(
    (settled) => {
      const key = settled ? conflictKey(settled) : "";
      from.current = { key, at: conflicts.findIndex((conflict) => conflictKey(conflict) === key) };
    },
    [conflicts],
  );
}

/** @returns whether it is in sight */
export function goToConflict(conflict: CitySubject): boolean {
  const places = [...document.querySelectorAll<HTMLElement>(`[${CONFLICT}]`)];
  const place = places.find((each) => each.getAttribute(CONFLICT) === conflictKey(conflict));
  return focused(place?.querySelector<HTMLElement>("button"));
}

/** The next step; where there is none, what is said. */
export function goToFoot(): void {
  const foot = document.querySelector<HTMLElement>(`[${FOOT}]`);
  // It is in sight already: nothing need move for it.
  const options = { preventScroll: true };
  if (!focused(foot?.querySelector<HTMLElement>("button"), options)) focused(foot, options);
}

function focused(place: HTMLElement | null | undefined, options?: FocusOptions): boolean {
  place?.focus(options);
  return place !== null && place !== undefined && document.activeElement === place;
}
