/** What was done, or went wrong: above the tab, read aloud, and gone when dismissed. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { AssessmentDefinition } from "../domain/definition/definition";
import type { Locale } from "../locales/locale";
import { useMeaning } from "./meaning";
import type { Notice, PaneState } from "./pane-store";

export interface MessagesProps extends Pick<PaneState, "notice" | "problem"> {
  readonly dismiss: () => void;
}

export function Messages({ notice, problem, dismiss }: MessagesProps) {
  const { locale, definition } = useMeaning();
  const { pane } = locale;
  const close = (
    <Button size="small" appearance="transparent" aria-label={pane.close} onClick={dismiss}>
      ✕
    </Button>
  );
  return (
    <>
      {problem && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>
            <MessageBarTitle>{pane.problems.title}</MessageBarTitle>
            {pane.problems.of[problem.kind](problem.details)}
          </MessageBarBody>
          <MessageBarActions containerAction={close}>
            <Button size="small" onClick={problem.retry}>
              {pane.problems.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {notice && (
        <MessageBar intent="success" layout="multiline" politeness="polite">
          <MessageBarBody>{noticeText(notice, locale, definition)}</MessageBarBody>
          <MessageBarActions containerAction={close} />
        </MessageBar>
      )}
    </>
  );
}

export function noticeText(notice: Notice, { pane, number }: Locale, { cities, themes }: AssessmentDefinition): string {
  switch (notice.kind) {
    case "filled-in": {
      const { place, value } = notice;
      const city = cities.find(({ id }) => id === place.cityId)?.name ?? "";
      const theme = themes.find(({ id }) => id === place.themeId)?.name ?? "";
      const what = pane.scoreOf(city, theme);
      if (value === null) return pane.score.cleared(what);
      return pane.score.filledIn(typeof value === "number" ? number(value) : value, what);
    }
    case "explained":
      return pane.explanation.saved;
    case "accepted":
      return pane.check.accepted(notice.count);
    case "added":
      return pane.layOut.done(notice.sheets.length);
    case "coloured":
      return pane.colour.done(notice.sheet);
  }
}
