/** What was done, or went wrong: at the foot of the pane, so that nothing jumps; read aloud, and gone when dismissed. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useMeaning } from "./meaning";
import { isRefused, noticeText } from "./notice-text";
import type { PaneState } from "./pane-store";

const useStyles = makeStyles({
  messages: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    marginTop: "auto",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  close: { minWidth: "28px" },
});

export interface MessagesProps extends Pick<PaneState, "notice" | "lacking" | "problem" | "working"> {
  readonly dismiss: () => void;
}

/** Milliseconds after which one wonders whether anything happens. */
const A_WHILE = 1000;

export function Messages({ notice, lacking, problem, working, dismiss }: MessagesProps) {
  const { locale, definition } = useMeaning();
  const { pane } = locale;
  const styles = useStyles();
  const slow = useStillTrue(working, A_WHILE);
  const close = (
    <Button size="small" className={styles.close} appearance="transparent" aria-label={pane.close} onClick={dismiss}>
      ✕
    </Button>
  );
  // Fluent's message bars are silent without an announcer of their own; a region is heard when it was there before its words.
  return (
    <div className={problem || notice || slow ? styles.messages : undefined}>
      <div role="alert">
        {problem && (
          <MessageBar intent={problem.kind === "elsewhere" ? "warning" : "error"} layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>
                {problem.kind === "elsewhere" ? pane.problems.comeBack : pane.problems.title}
              </MessageBarTitle>
              {pane.problems.of[problem.kind](problem.details)}
            </MessageBarBody>
            <MessageBarActions containerAction={close}>
              <Button size="small" onClick={problem.retry}>
                {pane.problems.retry}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      <div role="status">
        {slow && (
          <MessageBar layout="multiline">
            <MessageBarBody>{pane.stillWorking}</MessageBarBody>
          </MessageBar>
        )}
        {notice && (
          <MessageBar intent={isRefused(notice) ? "warning" : "success"} layout="multiline">
            <MessageBarBody>
              {[noticeText(notice, locale, definition), ...lacking.map((what) => pane.lacking[what])].join(" ")}
            </MessageBarBody>
            <MessageBarActions containerAction={close}>
              {"undo" in notice && (
                <Button size="small" disabledFocusable={working} onClick={() => void notice.undo?.()}>
                  {pane.undo}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </div>
  );
}

/** Has it been so for that long? */
function useStillTrue(isTrue: boolean, milliseconds: number): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    if (!isTrue) return;
    const timer = setTimeout(() => {
      setStill(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      setStill(false);
    };
  }, [isTrue, milliseconds]);
  return still;
}
