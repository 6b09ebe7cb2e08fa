/** The whole pane: theme and words around either the pane itself or a screen that says why there is none. */
import { FluentProvider, makeStyles, Spinner } from "@fluentui/react-components";
import type { AssessmentDefinition } from "../domain/definition/definition";
import type { Locale } from "../locales/locale";
import type { BundleSession } from "./bundle/bundle-session";
import type { About } from "./help/help-view";
import { Boundary } from "./look/boundary";
import { Screen } from "./look/screen";
import { isDark, type Surroundings, themeFor } from "./look/theme";
import { MeaningProvider } from "./meaning";
import type { Memory } from "./memory";
import { Pane } from "./pane";
import type { PaneStore } from "./pane-store";
import type { ShareSession } from "./share/share-session";
import type { FailedStart } from "./starting";
import { certaintyOf } from "../actions/problem";

const useStyles = makeStyles({
  app: { minHeight: "100vh" },
  waiting: { paddingBlock: "48px" },
});

type ScreenKind = "waiting" | "silent" | "outside" | "old" | FailedStart;

/** What fills the pane: a message, or the pane itself. */
export type Shown =
  | { readonly screen: ScreenKind }
  | {
      readonly memory: Memory;
      readonly about: About;
      readonly store: PaneStore;
      readonly session: BundleSession;
      readonly sharing: ShareSession;
      /** Does Excel let a pane save files here? */
      readonly canDownload: boolean;
      /** The view that a ribbon button asks for. */
      readonly first: string | null;
      /** ISO. */
      readonly today: string;
    };

export interface AppProps {
  readonly locale: Locale;
  readonly builtIn: AssessmentDefinition;
  readonly surroundings: Surroundings;
  readonly shown: Shown;
}

export function App({ locale, builtIn, surroundings, shown }: AppProps) {
  const styles = useStyles();
  return (
    <FluentProvider
      theme={themeFor(surroundings)}
      className={styles.app}
      // What the browser draws itself, such as the calendar of a date.
      style={{ colorScheme: isDark(surroundings.officeBackground, surroundings.prefersDark) ? "dark" : "light" }}
    >
      <MeaningProvider value={{ locale, definition: builtIn }}>
        <Boundary pane={locale.pane}>
          {"store" in shown ? <Pane {...shown} /> : <Instead screen={shown.screen} pane={locale.pane} />}
        </Boundary>
      </MeaningProvider>
    </FluentProvider>
  );
}

function Instead({ screen, pane }: { readonly screen: ScreenKind; readonly pane: Locale["pane"] }) {
  const styles = useStyles();
  if (screen === "waiting")
    return (
      <main className={styles.waiting}>
        <Spinner label={pane.loading} />
      </main>
    );
  const { title, text } =
    typeof screen === "string"
      ? pane.screens[screen]
      : {
          // Whatever went wrong, a pane that shows this has not started.
          title: pane.problems.failed(screen.doing, screen.doing === "open" ? "not done" : certaintyOf(screen.kind)),
          text: pane.problems.of[screen.kind](screen.details),
        };
  return (
    <main>
      <Screen title={title} text={text} />
    </main>
  );
}
