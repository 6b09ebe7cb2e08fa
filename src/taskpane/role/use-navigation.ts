/** Which tab is open, who someone is, and what stands beside the tab: the question who one is, the tour, or help. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { Inspection } from "../../actions/inspect";
import { tabId } from "../look/tabs";
import type { Memory } from "../memory";
import { firstTab, isTabOf, likelyRole, type Role, roleIn, type TabName, tabsFor } from "./role";

export interface NavigationInput {
  readonly memory: Memory;
  readonly inspection: Inspection | undefined;
  /** The view that a ribbon button asks for. */
  readonly first: string | null;
  /** Files were given to be bundled: whoever does that need not be asked what she comes to do, and has the tabs for it. */
  readonly isBundling: boolean;
}

export function useNavigation({ memory, inspection, first, isBundling }: NavigationInput) {
  const [said, setSaid] = useState<Role | undefined>();
  /** Another memory comes when Office tells whose it is. */
  const kept = useMemo(() => roleIn(memory.read("role")), [memory]);
  /** `undefined` until someone says it. */
  const told = said ?? kept;
  /** Until it is read what the workbook holds, the pane opens where the role begins. */
  const [former, setFormer] = useState<TabName>();
  const [asked, setTab] = useState<TabName | undefined>(first === "check" ? "check" : undefined);
  const [beside, setBeside] = useState<"tour" | "help" | undefined>();
  const tabs = tabsFor(told, inspection);
  const thatIs = (wanted: TabName | undefined) => tabs.find((name) => name === wanted);
  const begin = (of: Role | undefined) => thatIs(firstTab(of, inspection)) ?? (of === "bundles" ? "bundle" : "fill-in");
  // Once is enough: who writes a bundle has several cities from then on, and stays where she works.
  if (inspection !== undefined && asked === undefined) setTab(begin(first === "lay-out" ? undefined : told));
  const tab = thatIs(asked) ?? begin(told);

  /** The chosen tab takes the focus once it is there. */
  const moves = useRef(false);
  useEffect(() => {
    // Where the role begins may turn out to be another tab once the workbook is read: whoever is on the tabs goes along.
    const isLeft = document.activeElement?.matches("[role=tab][aria-selected=false]") === true;
    if (moves.current || isLeft) document.getElementById(tabId(tab))?.focus();
    moves.current = false;
  });
  const open = (name: TabName) => {
    if (name !== tab) setFormer(tab);
    setTab(name);
    setBeside((shown) => (shown === "help" ? undefined : shown));
  };
  const goTo = (name: TabName) => {
    moves.current = true;
    open(name);
  };
  const wasBundling = useRef(false);
  useEffect(() => {
    // Once for the files that come: who says after that what else she is, is that.
    const begins = isBundling && !wasBundling.current;
    wasBundling.current = isBundling;
    if (!begins || told === "bundles") return;
    memory.keep("role", "bundles");
    setSaid("bundles");
  }, [isBundling, told, memory]);
  const asks = told === undefined && beside === undefined && first === null && !memory.mayHold("role");
  return {
    /** Those that there are. */
    tabs,
    tab,
    /** The one that was open before it. */
    former,
    role: told ?? likelyRole(inspection),
    /** As someone said it, and not as it is likely. */
    told,
    beside: asks ? ("role" as const) : beside,
    /** The question stands alone: there is nothing in the workbook, or not yet, and what comes next depends on the answer. */
    isAlone: asks && tab === "fill-in" && !inspection?.reading.places.length,
    /** Someone chose a tab, and has the focus there. */
    open,
    /** From elsewhere in the pane. */
    goTo,
    tell: (role: Role) => {
      memory.keep("role", role);
      setSaid(role);
      // Before it is read, where a role begins is a guess: it is decided then.
      setTab(inspection && (isTabOf(role, tab) ? tab : begin(role)));
      moves.current = true;
      // It is shown once, and again to whoever asks for it.
      setBeside(memory.read("tour") === undefined ? "tour" : undefined);
      memory.keep("tour", "shown");
    },
    show: setBeside,
    close: () => {
      moves.current = true;
      setBeside(undefined);
    },
  };
}

export type Navigation = ReturnType<typeof useNavigation>;
