/**
 * What was done, or went wrong: at the foot of the pane, so that nothing jumps, whatever tab is open; read aloud. What was done leaves by
 * itself, and can be taken back until something else is done; what went wrong stays until it is dismissed.
 */
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
import { certaintyOf } from "../actions/problem";
import { MESSAGES } from "./look/keep-focus";
import { useLeaving } from "./look/leaving";
import { Progress } from "./look/progress";
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

export interface MessagesProps extends Pick<
  PaneState,
  "notice" | "lacking" | "problem" | "working" | "undo" | "progress"
> {
  readonly dismiss: () => void;
  readonly leave: () => void;
}

/** Milliseconds after which one wonders whether anything happens. */
const A_WHILE = 1000;

export function Messages({ notice, lacking, problem, working, undo, progress, dismiss, leave }: MessagesProps) {
  const { locale, definition } = useMeaning();
  const { pane } = locale;
  const styles = useStyles();
  const slow = useStillTrue(working, A_WHILE);
  const text =
    notice && [noticeText(notice, locale, definition), ...lacking.map((what) => pane.lacking[what])].join(" ");
  const again = notice?.kind === "made-before" ? notice.again : undefined;
  // What was refused, or is to be looked after, is not there a second time.
  const mayLeave = notice && !isRefused(notice) && lacking.length === 0 && !again;
  const staying = useLeaving(mayLeave ? text : undefined, leave);
  const close = (
    <Button size="small" className={styles.close} appearance="transparent" aria-label={pane.close} onClick={dismiss}>
      ✕
    </Button>
  );
  const isAny = problem ?? notice ?? undo ?? (slow || undefined);
  // Fluent's message bars are silent without an announcer of their own; a region is heard when it was there before its words.
  return (
    <div className={isAny ? styles.messages : undefined} {...{ [MESSAGES]: "" }} {...staying}>
      <div role="alert">
        {problem && (
          <MessageBar intent={problem.kind === "elsewhere" ? "warning" : "error"} layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{`${pane.problems.failed(problem.doing, certaintyOf(problem.kind))}:`}</MessageBarTitle>{" "}
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
        {slow && !progress && (
          <MessageBar layout="multiline">
            <MessageBarBody>{pane.stillWorking}</MessageBarBody>
          </MessageBar>
        )}
        {notice && (
          <MessageBar intent={isRefused(notice) ? "warning" : "success"} layout="multiline">
            <MessageBarBody>{text}</MessageBarBody>
            <MessageBarActions containerAction={close}>
              {again && (
                <Button size="small" disabledFocusable={working} onClick={() => void again()}>
                  {pane.made.again}
                </Button>
              )}
              {undo && (
                <Button size="small" disabledFocusable={working} onClick={() => void undo()}>
                  {pane.undo}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      {slow && progress && (
        <Progress
          text={pane.writing.part(progress.part.at, progress.part.of, progress.part.sheet)}
          done={progress.part.at - 1}
          of={progress.part.of}
          {...(progress.cancel && {
            cancel: { text: pane.writing.cancel, hint: pane.writing.hint, onCancel: progress.cancel },
          })}
        />
      )}
      {text === undefined && undo && (
        <Button size="small" appearance="subtle" disabledFocusable={working} onClick={() => void undo()}>
          {pane.undoLast}
        </Button>
      )}
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
