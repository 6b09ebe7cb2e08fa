/**
 * What was done, or went wrong: at the foot of the pane, so that nothing jumps, whatever tab is open; read aloud. What went wrong stays
 * until it is dismissed; of what was done, notices.tsx says more.
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
import { useBrief } from "./look/brief";
import { CloseButton } from "./look/close-button";
import { MESSAGES } from "./look/keep-focus";
import { useToMessage } from "./look/to-message";
import { useMeaning } from "./meaning";
import { FEW_WORDS, Notices } from "./notices";
import type { PaneState } from "./pane-state";

/** Its words beside its buttons, in small letters. */
const ONE_ROW = {
  "& .fui-MessageBarBody": {
    paddingBlock: "0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  "& .fui-MessageBarActions": { paddingBlock: "0" },
};

const ONE_ROW_BAR = {
  gridTemplateColumns: "auto 1fr auto auto",
  gridTemplateAreas: '"icon body secondaryActions actions"',
  minHeight: "0",
};

const useStyles = makeStyles({
  messages: {
    // A few words take no second row for what can be done about them, in a pane that is as wide as Excel's.
    "@media (min-width: 300px)": {
      [`& .fui-MessageBar[${FEW_WORDS}]`]: { ...ONE_ROW_BAR, paddingBlock: "2px", ...ONE_ROW },
    },
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    marginTop: "auto",
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // A third of a pane is the most that a message takes of it, and less is better.
    "@media (min-height: 421px)": {
      "& [data-brief]": {
        display: "-webkit-box",
        WebkitBoxOrient: "vertical",
        WebkitLineClamp: "4",
        overflow: "hidden",
      },
    },
    // In the narrowest pane a message needs its width for its words, which say by themselves what its sign says.
    "@media (max-width: 260px)": {
      paddingInline: tokens.spacingHorizontalXS,
      "& .fui-MessageBar": { paddingInlineStart: tokens.spacingHorizontalS },
      "& .fui-MessageBar__icon": { display: "none" },
      "& :is(.fui-MessageBarBody, .fui-MessageBarActions__containerAction)": { paddingInlineEnd: 0 },
    },
    // In a low pane it leaves room for the work: two lines beside its buttons, and all of it to whoever points at it or comes to it.
    "@media (max-height: 420px)": {
      paddingBlock: tokens.spacingVerticalXXS,
      "& .fui-MessageBar": ONE_ROW_BAR,
      ...ONE_ROW,
      "& .fui-MessageBar:not(:hover, :focus-within) .fui-MessageBarBody": {
        display: "-webkit-box",
        WebkitBoxOrient: "vertical",
        WebkitLineClamp: "2",
        overflow: "hidden",
      },
    },
  },
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

export function Messages({ problem, dismiss, ...said }: MessagesProps) {
  const { pane } = useMeaning().locale;
  const styles = useStyles();
  const { notice, undo, progress, working } = said;
  const message = useToMessage(problem?.doing === "read" ? undefined : problem);
  const { words, more } = useBrief(problem);
  const slow = useStillTrue(working, A_WHILE);
  const isSaid = notice !== undefined || undo !== undefined || (slow && progress !== undefined);
  // Fluent's message bars are silent without an announcer of their own; a region is heard when it was there before its words.
  return (
    <div className={problem || isSaid || slow ? styles.messages : undefined} {...{ [MESSAGES]: "" }}>
      <div role="alert" ref={message} tabIndex={-1}>
        {problem && (
          <MessageBar intent={problem.kind === "elsewhere" ? "warning" : "error"} layout="multiline">
            <MessageBarBody>
              <div {...words}>
                <MessageBarTitle>{`${pane.problems.failed(problem.doing, certaintyOf(problem.kind))}:`}</MessageBarTitle>{" "}
                {pane.problems.of[problem.kind](problem.details)}
              </div>
            </MessageBarBody>
            <MessageBarActions containerAction={<CloseButton name={pane.close} onClose={dismiss} />}>
              {more}
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
        {isSaid && <Notices {...{ ...said, slow, dismiss }} />}
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
