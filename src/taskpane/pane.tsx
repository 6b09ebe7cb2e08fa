/** The pane: two tabs over one reading of the workbook. Words for everything that is done or went wrong stand above them. */
import { makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo, useState, useSyncExternalStore } from "react";
import { CheckTab } from "./check/check-tab";
import { FillInTab } from "./fill-in/fill-in-tab";
import { useMeaning } from "./meaning";
import { Messages } from "./messages";
import type { PaneStore } from "./pane-store";
import { checkView } from "./view/check-view";

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
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
});

type TabName = "fill-in" | "check";

export interface PaneProps {
  readonly store: PaneStore;
  /** The view that a ribbon button asks for: "check", "lay-out", or none in particular. */
  readonly first: string | null;
}

export function Pane({ store, first }: PaneProps) {
  const { locale, definition } = useMeaning();
  const { pane } = locale;
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const [tab, setTab] = useState<TabName>(first === "check" ? "check" : "fill-in");
  const { inspection, selection, working, notice, problem } = state;
  const view = useMemo(() => inspection && checkView(inspection, definition), [inspection, definition]);

  return (
    <main className={styles.pane} aria-busy={working || !inspection}>
      <TabList
        className={styles.tabs}
        aria-label={pane.tabs.label}
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          setTab(value === "check" ? "check" : "fill-in");
        }}
      >
        <Tab value="fill-in" id="tab-fill-in" aria-controls="content">
          {pane.tabs.fillIn}
        </Tab>
        <Tab value="check" id="tab-check" aria-controls="content">
          {pane.tabs.check(view?.count ?? 0)}
        </Tab>
      </TabList>
      <div className={styles.content} role="tabpanel" id="content" aria-labelledby={`tab-${tab}`}>
        <Messages notice={notice} problem={problem} dismiss={store.dismiss} />
        {!inspection && !problem && <Spinner label={pane.loading} />}
        {inspection && tab === "fill-in" && (
          <FillInTab store={store} inspection={inspection} selection={selection} working={working} first={first} />
        )}
        {inspection && view && tab === "check" && (
          <CheckTab store={store} inspection={inspection} view={view} working={working} />
        )}
      </div>
    </main>
  );
}
