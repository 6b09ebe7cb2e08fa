/** The pane: its tabs over one reading of the workbook. Words for everything that is done or went wrong stand below them. */
import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useMemo, useState, useSyncExternalStore } from "react";
import type { Inspection } from "../actions/inspect";
import type { BundleSession } from "./bundle/bundle-session";
import { Boundary, Lazy } from "./look/boundary";
import { useKeepFocus } from "./look/keep-focus";
import { tabId, Tabs } from "./look/tabs";
import { MeaningProvider, useMeaning } from "./meaning";
import { Messages } from "./messages";
import type { PaneStore } from "./pane-store";
import type { ShareSession } from "./share/share-session";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", minHeight: "100vh", boxSizing: "border-box" },
  tabs: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    // Excel draws its own buttons over the top right corner.
    paddingInlineEnd: "36px",
    paddingInlineStart: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** For screen readers: Office writes the name above the pane. */
  unseen: { position: "absolute", clipPath: "inset(50%)", width: "1px", height: "1px", overflow: "hidden", margin: 0 },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
});

const PANEL = "panel";

type TabName = "fill-in" | "check" | "bundle" | "share" | "learn";

/** Whoever opens the pane fills in first: that comes with what reads the workbook, for there is nothing to show before. */
const fillInTab = async () => (await import(/* webpackChunkName: "inspect" */ "./fill-in/fill-in-tab")).FillInTab;

/** The other tabs come when they are chosen, without their weight before. */
const checkTab = async () => (await import(/* webpackChunkName: "check" */ "./check/check-tab")).CheckTab;

const bundleTab = async () => (await import(/* webpackChunkName: "bundle" */ "./bundle/bundle-tab")).BundleTab;

const shareTab = async () => (await import(/* webpackChunkName: "share" */ "./share/share-tab")).ShareTab;

const learnTab = async () => (await import(/* webpackChunkName: "learn" */ "./learn/learn-tab")).LearnTab;

export interface PaneProps {
  readonly store: PaneStore;
  readonly session: BundleSession;
  readonly sharing: ShareSession;
  /** Does Excel let a pane save files here? */
  readonly canDownload: boolean;
  /** The view that a ribbon button asks for: "check", "lay-out", or none in particular. */
  readonly first: string | null;
  /** ISO. */
  readonly today: string;
}

export function Pane({ store, session, sharing, canDownload, first, today }: PaneProps) {
  const { locale, definition: builtIn } = useMeaning();
  const { pane } = locale;
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const [asked, setTab] = useState<TabName>(first === "check" ? "check" : "fill-in");
  const { inspection, view, selection, working, notice, lacking, problem, undo, progress } = state;
  const root = useKeepFocus();
  // Who has one city learns from nobody here.
  const canLearn = severalCities(inspection);
  const tab = asked === "learn" && !canLearn ? "fill-in" : asked;
  const meaning = useMemo(
    () => ({ locale, definition: inspection?.definition ?? builtIn }),
    [locale, inspection, builtIn],
  );

  return (
    <MeaningProvider value={meaning}>
      <main ref={root} className={styles.pane} aria-busy={working || !inspection}>
        <h1 className={styles.unseen}>Klimaatpeil</h1>
        <div className={styles.tabs}>
          <Tabs
            label={pane.tabs.label}
            tabs={[
              { name: "fill-in", text: pane.tabs.fillIn },
              { name: "check", text: pane.tabs.check(view?.count ?? 0) },
              { name: "bundle", text: pane.tabs.bundle },
              { name: "share", text: pane.tabs.share },
              ...(canLearn ? [{ name: "learn" as const, text: pane.tabs.learn }] : []),
            ]}
            chosen={tab}
            panel={PANEL}
            onChoose={(name: TabName) => {
              setTab(name);
            }}
          />
        </div>
        <div className={styles.content} role="tabpanel" id={PANEL} aria-labelledby={tabId(tab)}>
          <Boundary pane={pane} key={tab}>
            {!inspection && !problem && <Spinner label={pane.loading} />}
            {inspection && view && tab === "fill-in" && (
              <Lazy
                load={fillInTab}
                loading={pane.loadingTab}
                pane={pane}
                props={{
                  store,
                  sharing,
                  inspection,
                  conflicts: view.consolidation.conflicts,
                  selection,
                  working,
                  first,
                }}
              />
            )}
            {inspection && view && tab === "check" && (
              <Lazy
                load={checkTab}
                loading={pane.loadingTab}
                pane={pane}
                props={{ store, inspection, view, working }}
              />
            )}
            {inspection && tab === "bundle" && (
              <Lazy
                load={bundleTab}
                loading={pane.loadingTab}
                pane={pane}
                props={{ store, session, inspection, builtIn, working }}
              />
            )}
            {inspection && tab === "share" && (
              <Lazy
                load={shareTab}
                loading={pane.loadingTab}
                pane={pane}
                props={{ store, session: sharing, inspection, builtIn, working, canDownload }}
              />
            )}
            {inspection && tab === "learn" && (
              <Lazy
                load={learnTab}
                loading={pane.loadingTab}
                pane={pane}
                props={{ store, inspection, working, today }}
              />
            )}
          </Boundary>
        </div>
        <Messages
          {...{ notice, lacking, problem, working, undo, progress }}
          dismiss={store.dismiss}
          leave={store.leave}
        />
      </main>
    </MeaningProvider>
  );
}

/** Where scores of several cities stand, or may. */
function severalCities(inspection: Inspection | undefined): boolean {
  const places = inspection?.reading.places ?? [];
  return places.some(({ cityId }) => cityId !== places[0]?.cityId);
}
