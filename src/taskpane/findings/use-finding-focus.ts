/** Where the work goes on once a finding was settled: the one that takes its place, else the rule after it, else what is said of it all. */
import { useCallback, useEffect, useRef } from "react";
import type { ListedFinding } from "./finding-groups";

const PLACES = "[data-rule] > details > summary, [data-finding] button";

/** @returns what is to be called while what is about to go has the focus still */
export function useFindingFocus(findings: readonly ListedFinding[]): () => void {
  const from = useRef<number | undefined>(undefined);
  useEffect(() => {
    const at = from.current;
    const { activeElement } = document;
    if (at === undefined || (activeElement !== null && activeElement !== document.body)) return;
    from.current = undefined;
    const places = [...document.querySelectorAll<HTMLElement>(PLACES)];
    const next = places[Math.min(at, places.length - 1)];
    (next ?? document.querySelector<HTMLElement>("[data-standing]"))?.focus();
  }, [findings]);
  return useCallback(() => {
    const places = [...document.querySelectorAll(PLACES)];
    const at = places.findIndex((place) => place === document.activeElement);
    from.current = at < 0 ? undefined : at;
  }, []);
}
