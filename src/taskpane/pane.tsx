/** The pane: its tabs over one reading of the workbook. Words for everything that is done or went wrong stand below them. */
import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import type { BundleSession } from "./bundle/bundle-session";
import type { About } from "./help/help-view";
import { Boundary, Lazy } from "./look/boundary";
import { useKeepFocus } from "./look/keep-focus";
import { tabId, Tabs } from "./look/tabs";
import { MeaningProvider, useMeaning } from "./meaning";
import type { Memory } from "./memory";
import { Messages } from "./messages";
import type { PaneStore } from "./pane-store";
import { arranged, hasSeveralCities, ROLES } from "./role/role";
import { useNavigation } from "./role/use-navigation";
import type { ShareSession } from "./share/share-session";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    boxSizing: "border-box",
    // Fluent's fields are as wide as browsers make an empty one, or as the longest choice: wider than a pane may be.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& :is(.fui-Input, .fui-Select, .fui-Textarea)": { minWidth: 0, maxWidth: "100%" },
    "& :is(.fui-Input__input, .fui-Select__select, .fui-Textarea__textarea)": { minWidth: 0 },
    // "Communicatie & participatie" is one word too wide for the narrowest.
    "& :is(.fui-Button, .fui-MessageBarBody, summary)": { overflowWrap: "anywhere" },
  },
  tabs: {
    position: "sticky",
    top: 0,
    // Above whatever scrolls, and its menu above the messages at the foot.
    zIndex: 2,
    // Excel draws its own buttons over the top right corner.
    paddingInlineEnd: "36px",
    paddingInlineStart: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** For screen readers: Office writes the name above the pane. */
  unseen: { position: "absolute", clipPath: "inset(50%)", width: "1px", height: "1px", overflow: "hidden", margin: 0 },
  /** What is typed there stays. */
  away: { display: "none" },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
});

const PANEL = "panel";

/** Whoever opens the pane fills in first: that comes with what reads the workbook, for there is nothing to show before. */
const fillInTab = async () => (await import(/* webpackChunkName: "inspect" */ "./fill-in/fill-in-tab")).FillInTab;

/** The other tabs come when they are chosen, without their weight before. */
const checkTab = async () => (await import(/* webpackChunkName: "check" */ "./check/check-tab")).CheckTab;

const bundleTab = async () => (await import(/* webpackChunkName: "bundle" */ "./bundle/bundle-tab")).BundleTab;

const shareTab = async () => (await import(/* webpackChunkName: "share" */ "./share/share-tab")).ShareTab;

const learnTab = async () => (await import(/* webpackChunkName: "learn" */ "./learn/learn-tab")).LearnTab;

const overviewTab = async () =>
  (await import(/* webpackChunkName: "overview" */ "./overview/overview-tab")).OverviewTab;
const besideTab = async () => (await import(/* webpackChunkName: "inspect" */ "./help/beside")).Beside;

export interface PaneProps {
  readonly memory: Memory;
  readonly about: About;
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

export function Pane({ memory, about, store, session, sharing, canDownload, first, today }: PaneProps) {
  const { locale, definition: builtIn } = useMeaning();
  const { pane } = locale;
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { inspection, view, selection, working, notice, lacking, problem, undo, progress } = state;
  const root = useKeepFocus();
  const hasOthers = hasSeveralCities(inspection);
  const tabs = [
    { name: "fill-in" as const, text: pane.tabs.fillIn },
    { name: "check" as const, text: pane.tabs.check(view?.count ?? 0), count: view?.count ?? 0 },
    // Who has one city has no others to look over, and learns from nobody here.
    ...(hasOthers ? [{ name: "overview" as const, text: pane.tabs.overview }] : []),
    { name: "bundle" as const, text: pane.tabs.bundle },
    { name: "share" as const, text: pane.tabs.share },
    ...(hasOthers ? [{ name: "learn" as const, text: pane.tabs.learn }] : []),
  ];
  const isBundling = useSyncExternalStore(session.subscribe, () => session.state().files.length > 0);
  const navigation = useNavigation({ memory, inspection, tabs, first, isBundling });
  const { tab, former, role, beside, isAlone, goTo } = navigation;
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
            more={pane.tabs.more}
            tabs={arranged(tabs, role)}
            chosen={tab}
            former={former}
            panel={PANEL}
            onChoose={navigation.open}
            menu={[
              ROLES.map((each) => ({
                text: pane.role.names[each],
                checked: each === role,
                onChoose: () => {
                  navigation.tell(each);
                },
              })),
              [
                {
                  text: pane.help,
                  onChoose: () => {
                    navigation.show("help");
                  },
                },
              ],
            ]}
          />
        </div>
        {beside && (
          <Lazy
            load={besideTab}
            loading={pane.loadingTab}
            pane={pane}
            props={{ navigation, about, from: tabs.find(({ name }) => name === tab)?.text ?? "" }}
          />
        )}
        <div
          className={mergeClasses(styles.content, (beside === "help" || isAlone) && styles.away)}
          role="tabpanel"
          id={PANEL}
          aria-labelledby={tabId(tab)}
        >
          <Boundary pane={pane} key={tab}>
            {!inspection && !problem && <Spinner label={pane.loading} />}
            {inspection && view && tab === "fill-in" && !isAlone && (
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
                  isForOne: navigation.told === "fills-in",
                  onCheck: () => {
                    goTo("check");
                  },
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
            {inspection && view && tab === "overview" && (
              <Lazy
                load={overviewTab}
                loading={pane.loadingTab}
                pane={pane}
                props={{ store, inspection, view, today }}
              />
            )}
            {inspection && tab === "bundle" && (
              <Lazy
                load={bundleTab}
                loading={pane.loadingTab}
                pane={pane}
                props={{
                  ...{ store, session, inspection, builtIn, working },
                  onward: tabs
                    .filter(({ name }) => name === "overview" || name === "share")
                    .map(({ name, text }) => ({
                      text,
                      onGo: () => {
                        goTo(name);
                      },
                    })),
                }}
              />
            )}
            {inspection && tab === "share" && (
              <Lazy
                load={shareTab}
                loading={pane.loadingTab}
                pane={pane}
                props={{
                  ...{ store, session: sharing, inspection, builtIn, working, canDownload },
                  start: {
                    text: role === "bundles" ? pane.tabs.bundle : pane.tabs.fillIn,
                    onGo: () => {
                      goTo(role === "bundles" ? "bundle" : "fill-in");
                    },
                  },
                }}
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
