/** What comes after this theme: one click, or Enter once a level was chosen; what is typed goes along; and how much is left, or that all is there. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { MouseEvent, Ref } from "react";
import type { Locale } from "../../locales/locale";
import { useMeaning } from "../meaning";
import type { NextTheme } from "../view/next-theme";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface NextRowProps {
  readonly after: NextTheme;
  /** A score is typed here that is not in the sheet. */
  readonly isTyping: boolean;
  /** Anything is. */
  readonly isUnsaved: boolean;
  readonly working: boolean;
  readonly row: Ref<HTMLDivElement>;
  readonly onNext: () => void;
  readonly onCheck: () => void;
}

export function NextRow({ after, isTyping, isUnsaved, working, row, onNext, onCheck }: NextRowProps) {
  const { locale, definition } = useMeaning();
  const words = locale.pane.score;
  const styles = useStyles();
  const { next, left, ready } = after;
  const isReady = ready !== undefined && !isTyping;
  const isFull = left === 0 && !isTyping;
  return (
    <div ref={row} className={styles.row}>
      {(next !== undefined || isUnsaved) && (
        <Button
          appearance={isFull ? "secondary" : "primary"}
          disabledFocusable={working}
          onMouseDown={staysInField}
          onClick={onNext}
        >
          {isUnsaved || !next ? saveText(after, words) : words.next(next.name)}
        </Button>
      )}
      {(isFull || !next) && (
        <Button appearance={isFull ? "primary" : "secondary"} onClick={onCheck}>
          {words.check}
        </Button>
      )}
      <Text role="status" size={200} className={styles.quiet}>
        {isReady
          ? words.ready(definition.themes.length, ready.name)
          : isFull
            ? words.full
            : left > 0 && words.left(left)}
      </Text>
    </div>
  );
}

/** @example saveText(after, words) // "Bewaren en naar Aanpak" */
export function saveText({ next }: NextTheme, words: Locale["pane"]["score"]): string {
  return next ? words.saveNext(next.name) : words.save;
}

/** The field is not left for the press: what it holds is written with the going on, as one step, and while it is written no press is lost. */
export function staysInField(event: MouseEvent): void {
  event.preventDefault();
}
