/**
 * What a tab has to show of the workbook, once that is read. Whoever opens the pane fills in first: that is here. The other tabs come
 * when they are chosen, without their weight before.
 */
import { Text } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Inspection } from "../actions/inspect";
import { saysBenchmark } from "../layout/parse/scores-not-found";
import { leadsTo, saysMedians } from "./after-notice";
import { useArriving } from "./fill-in/arriving";
import { FillInTab } from "./fill-in/fill-in-tab";
import { Boundary } from "./look/boundary";
import { Lazy } from "./look/lazy";
import { useMeaning } from "./meaning";
import type { Onward } from "./onward";
import type { Opened } from "./open";
import type { PaneState } from "./pane-state";
import type { TabName } from "./role/role";
import type { Navigation } from "./role/use-navigation";

const checkTab = async () => (await import(/* webpackChunkName: "check" */ "./check/check-tab")).CheckTab;

const bundleTab = async () => (await import(/* webpackChunkName: "bundle" */ "./bundle/bundle-tab")).BundleTab;

const shareTab = async () => (await import(/* webpackChunkName: "share" */ "./share/share-tab")).ShareTab;

const learnTab = async () => (await import(/* webpackChunkName: "learn" */ "./learn/learn-tab")).LearnTab;

const overviewTab = async () =>
  (await import(/* webpackChunkName: "overview" */ "./overview/overview-tab")).OverviewTab;

export interface PanelProps {
  readonly opened: Opened;
  readonly state: PaneState & { readonly inspection: Inspection };
  readonly navigation: Navigation;
  /** The tabs that there are. */
  readonly tabs: readonly { readonly name: TabName; readonly text: string }[];
  /** The view that a ribbon button asks for. */
  readonly first: string | null;
}

export function Panel({ opened, state, navigation, tabs, first }: PanelProps) {
  const { pane, findings } = useMeaning().locale;
  const { store, session, sharing, builtIn, canDownload, today } = opened;
  const { inspection, view, selection, working, notice } = state;
  const { tab, former, role, told, isAlone, goTo } = navigation;
  const { arriving, arrive } = useArriving(store, selection);
  const isThere = leadsTo(notice).includes(tab);
  useEffect(() => {
    if (isThere) store.leave();
  }, [isThere, store]);
  const lazy = { loading: pane.loadingTab, pane };
  const to = (name: TabName) => () => {
    goTo(name);
  };
  const onward = (name: TabName, text: string): Onward => ({ name, text, onGo: to(name) });
  const others = tabs.map(({ name, text }) => onward(name, text));
  const ofBenchmark = inspection.reading.findings.find(saysBenchmark);
  // It shows what was handed in elsewhere, to be shared: nothing of it is filled in, checked or shared once more, and nothing is bundled into it.
  if (ofBenchmark) return <Text>{findings[ofBenchmark.code](ofBenchmark)}</Text>;
  return (
    <Boundary pane={pane} key={tab}>
      {view && tab === "fill-in" && !isAlone && (
        <FillInTab
          {...{ store, sharing, inspection, selection, arriving, working }}
          // Asked for once: whoever comes back from another tab comes for her scores.
          first={former === undefined ? first : null}
          conflicts={view.consolidation.conflicts}
          isForOne={told === "fills-in"}
          onArrive={(cell) => {
            // That there are sheets to fill in is old news in the first of them.
            if (notice?.kind === "added") store.leave();
            arrive(cell);
          }}
          onCheck={to("check")}
        />
      )}
      {view && tab === "check" && (
        <Lazy
          {...lazy}
          load={checkTab}
          props={{
            ...{ store, inspection, view, working },
            onFillIn: (cell, field) => {
              arrive(cell, field);
              goTo("fill-in");
            },
            onBundle: to("bundle"),
          }}
        />
      )}
      {view && tab === "overview" && (
        <Lazy
          {...lazy}
          load={overviewTab}
          props={{ store, inspection, view, today, onward: role === "bundles" ? others : [] }}
        />
      )}
      {tab === "bundle" && (
        <Lazy
          {...lazy}
          load={bundleTab}
          props={{
            ...{ store, session, inspection, view, builtIn, working },
            saysMedians: saysMedians(notice),
            onward: others.filter(({ name }) => name === "check" || name === "overview" || name === "share"),
          }}
        />
      )}
      {tab === "share" && (
        <Lazy
          {...lazy}
          load={shareTab}
          props={{
            ...{ store, session: sharing, inspection, builtIn, working, canDownload, goTo },
            start: role === "bundles" ? onward("bundle", pane.tabs.bundle) : onward("fill-in", pane.tabs.fillIn),
          }}
        />
      )}
      {tab === "learn" && <Lazy {...lazy} load={learnTab} props={{ store, inspection, working, today }} />}
    </Boundary>
  );
}
