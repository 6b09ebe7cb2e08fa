/** In the place of the pane, or of what a ribbon button could not show: what went wrong. */
import { certaintyOf } from "../actions/problem";
import type { Locale } from "../locales/locale";
import { Screen } from "./look/screen";
import type { FailedStart } from "./starting";

export function NotStarted({ doing, kind, details, pane }: FailedStart & { readonly pane: Locale["pane"] }) {
  // Whatever went wrong, a pane that shows this has not started.
  const certainty = doing === "open" ? "not done" : certaintyOf(kind);
  return (
    <main>
      <Screen title={pane.problems.failed(doing, certainty)} text={pane.problems.of[kind](details)} />
    </main>
  );
}
