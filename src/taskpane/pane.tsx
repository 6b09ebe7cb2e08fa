/**
 * The pane: its tabs over one reading of the workbook. It is there at once, with the question who someone is or with its tabs, and
 * stays as it is when the rest comes, when Excel answers, and when the workbook is read: what was chosen before is chosen then.
 */
import { useMemo, useSyncExternalStore } from "react";
import type { FirstWords } from "../locales/first";
import type { Locale } from "../locales/locale";
import type { About } from "./help/help-view";
import { useFirstClick } from "./look/first-click";
import { useKeepFocus } from "./look/keep-focus";
import { Screen } from "./look/screen";
import { tabId, Tabs } from "./look/tabs";
import { Waiting } from "./look/waiting";
import { type Meaning, MeaningProvider } from "./meaning";
import type { Memory } from "./memory";
import type { Opened } from "./open";
import { START } from "./pane-state";
import type * as parts from "./rest";
import { arranged, ROLES, rolesOnRow } from "./role/role";
import { RoleCard } from "./role/role-card";
import { useNavigation } from "./role/use-navigation";

const PANEL = "panel";

/** What comes after the first screen. */
export type Rest = typeof parts;

export interface PaneProps {
  readonly words: FirstWords;
  readonly memory: Memory;
  readonly about: About;
  /** The view that a ribbon button asks for: "check", "lay-out", or none in particular. */
  readonly first: string | null;
  readonly rest: Rest | undefined;
  /** All the words, once the rest is there. */
  readonly locale: Locale | undefined;
  /** Once Excel answers. */
  readonly opened: Opened | undefined;
  /** Why it does not go on. */
  readonly trouble: Trouble | undefined;
}

export interface Trouble {
  readonly title: string;
  readonly text: string;
  readonly retry?: () => void;
}

export function Pane({ words, memory, about, first, rest, locale, opened, trouble }: PaneProps) {
  const state = useSyncExternalStore(opened?.store.subscribe ?? nothingChanges, opened?.store.state ?? nothingYet);
  const { inspection, view, working, problem } = state;
  const root = useKeepFocus();
  useFirstClick(root);
  const isBundling = useSyncExternalStore(
    opened?.session.subscribe ?? nothingChanges,
    () => opened !== undefined && opened.session.state().files.length > 0,
  );
  const navigation = useNavigation({ memory, inspection, first, isBundling });
  const { tab, role, beside, isAlone } = navigation;
  const { count = 0 } = view ?? {};
  const { check, bundle, overview, share, learn, fillIn } = words.tabs;
  const texts = { "fill-in": fillIn, check: check(0), bundle, overview, share, learn };
  const counted = { count, counted: check(count) };
  const tabs = navigation.tabs.map((name) => ({ name, text: texts[name], ...(name === "check" && counted) }));
  const meaning = useMemo(
    (): Meaning | undefined => rest && locale && { locale, definition: inspection?.definition ?? rest.builtIn },
    [rest, locale, inspection],
  );
  const isAway = beside === "help" || (isAlone && !trouble);

  return (
    <MeaningProvider value={meaning}>
      <main ref={root} className="pane" aria-busy={working || !inspection}>
        <h1 className="unseen">Klimaatpeil</h1>
        <div className="pane-tabs">
          <Tabs
            label={words.tabs.label}
            more={words.tabs.more}
            tabs={arranged(tabs, rolesOnRow(navigation.told, inspection))}
            chosen={tab}
            panel={PANEL}
            onChoose={navigation.open}
            menu={[
              ROLES.map((each) => ({
                text: words.role.names[each],
                checked: each === role,
                onChoose: () => {
                  navigation.tell(each);
                },
              })),
              [
                {
                  text: words.help,
                  onChoose: () => {
                    navigation.show("help");
                  },
                },
              ],
            ]}
          />
        </div>
        {beside && (
          <div className="pane-beside">
            {beside === "role" && <RoleCard words={words.role} onChoose={navigation.tell} />}
            {beside !== "role" && !rest && <Waiting text={words.loadingTab} />}
            {beside !== "role" && rest && (
              <rest.Beside
                what={beside}
                {...{ role, about }}
                from={tabs.find(({ name }) => name === tab)?.text ?? ""}
                onTour={() => {
                  navigation.show("tour");
                }}
                onClose={navigation.close}
              />
            )}
          </div>
        )}
        <div
          className={isAway ? "pane-content away" : "pane-content"}
          role="tabpanel"
          id={PANEL}
          aria-labelledby={tabId(tab)}
        >
          {trouble && (
            <Screen title={trouble.title} text={trouble.text}>
              {trouble.retry && (
                <button type="button" className="button" onClick={trouble.retry}>
                  {words.problems.retry}
                </button>
              )}
            </Screen>
          )}
          {!trouble && !inspection && !problem && <Waiting text={words.loading} />}
          {rest && opened && inspection && (
            <rest.Panel {...{ opened, navigation, tabs, first }} state={{ ...state, inspection }} />
          )}
        </div>
        {rest && opened && <rest.Messages {...state} dismiss={opened.store.dismiss} leave={opened.store.leave} />}
      </main>
    </MeaningProvider>
  );
}

function nothingChanges(): () => void {
  return () => undefined;
}

function nothingYet(): typeof START {
  return START;
}
