/**
 * What was done, and how far what is being done is. It leaves by itself, and can be taken back until something else is done: the way
 * back stays when its message has left.
 */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useBrief } from "./look/brief";
import { CloseButton } from "./look/close-button";
import { useLeaving } from "./look/leaving";
import { useToMessage } from "./look/to-message";
import { Progress } from "./look/progress";
import { useMeaning } from "./meaning";
import { doneText, isRefused, isToSee, noticeText } from "./notice-text";
import type { PaneState } from "./pane-store";

/** Marks a message that is short. */
export const FEW_WORDS = "data-few-words";

/** In letters, such as "4 ingevuld voor Gent · Communicatie & participatie." */
const FEW = 60;

export interface NoticesProps extends Pick<PaneState, "notice" | "lacking" | "working" | "undo" | "progress"> {
  readonly dismiss: () => void;
  readonly leave: () => void;
  /** It has been at work for a while. */
  readonly slow: boolean;
}

export function Notices({ notice, lacking, working, undo, progress, slow, dismiss, leave }: NoticesProps) {
  const { locale, definition } = useMeaning();
  const { pane } = locale;
  const text =
    notice && [noticeText(notice, locale, definition), ...lacking.map((what) => pane.lacking[what])].join(" ");
  const again = notice?.kind === "made-before" && "text" in notice ? notice.again : undefined;
  // It is not there a second time.
  const stays = notice && isToSee(notice, definition);
  const mayLeave = notice && !stays && lacking.length === 0 && !again;
  // Of how a table is read, the question that is left is where one goes on.
  const message = useToMessage(notice && isRefused(notice) && notice.kind !== "way" ? notice : undefined);
  const staying = useLeaving(mayLeave ? text : undefined, leave);
  const { words, more } = useBrief(text);
  const isShort = text !== undefined && text.length <= FEW && !again;
  return (
    <div {...staying} ref={message} tabIndex={-1}>
      {notice && (
        <MessageBar intent={stays ? "warning" : "success"} layout="multiline" {...(isShort && { [FEW_WORDS]: "" })}>
          <MessageBarBody>
            <div {...words}>{text}</div>
          </MessageBarBody>
          <MessageBarActions containerAction={<CloseButton name={pane.close} onClose={dismiss} />}>
            {more}
            {again && (
              <Button size="small" disabledFocusable={working} onClick={() => void again()}>
                {pane.made.again}
              </Button>
            )}
            {undo?.of === notice && (
              <Button size="small" disabledFocusable={working} onClick={() => void undo.back()}>
                {pane.undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
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
      {undo && undo.of !== notice && (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={working}
          onClick={() => void undo.back()}
          {...named(pane.undoOf(doneText(undo.of, locale, definition)))}
        >
          {pane.undoLast}
        </Button>
      )}
      {undo?.before && (
        <Button size="small" appearance="subtle" disabledFocusable={working} onClick={() => void undo.before?.back()}>
          {pane.undoThis(doneText(undo.before.of, locale, definition))}
        </Button>
      )}
    </div>
  );
}

/** For who hears it, and for who points at it. */
function named(name: string): { readonly "aria-label": string; readonly title: string } {
  return { "aria-label": name, title: name };
}
