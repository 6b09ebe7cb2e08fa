/** One theme of one city: what to ask oneself, its score, and why. The score and the reasons go to the sheet before the next theme comes up. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { Conflict } from "../../consolidation/consolidation";
import { nameIn } from "../../domain/definition/definition";
import { klimaatgovernance } from "../../domain/definition/klimaatgovernance";
import { addressKey } from "../../host/area";
import { maturiteit } from "../../layout/sheets/maturiteit";
import { bringInSight, useAboveMessages } from "../look/in-sight";
import { Lazy } from "../look/lazy";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { nextTheme } from "../view/next-theme";
import { foundAt, scoreAt } from "../../actions/score-at";
import { subjectText } from "../view/subject-text";
import { ExplanationForm, Reason } from "./explanation-form";
import { NextRow, saveText, staysInField } from "./next-row";
import { ScoreEditor, type ScoreEditorProps } from "./score-editor";
import { ScoreField } from "./score-field";
import { type Answered, useAnswer } from "./use-answer";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  help: { minWidth: "24px", flexShrink: 0 },
});

export type AnswerEditorProps = Answered & {
  readonly working: boolean;
  /** Cells that contradict each other. */
  readonly conflicts: readonly Conflict[];
  readonly onCheck: () => void;
};

const themeAbout = async () => (await import(/* webpackChunkName: "help" */ "../help/theme-about")).ThemeAbout;

/** Each theme has an editor of its own: what is typed for one never shows at another. */
export function AnswerEditor(props: AnswerEditorProps) {
  const { sheet, cityId, themeId } = props.place;
  // Whoever wants to see it at one theme, wants it at the next one.
  const [attends, setAttends] = useState(false);
  const onAttend = () => {
    setAttends(!attends);
  };
  return <Editor key={[sheet, cityId, themeId].join("\n")} {...{ ...props, attends, onAttend }} />;
}

type EditorProps = AnswerEditorProps & Pick<ScoreEditorProps, "attends" | "onAttend">;

function Editor({ working, conflicts, onCheck, attends, onAttend, ...answered }: EditorProps) {
  const { locale, definition } = useMeaning();
  const words = locale.pane.score;
  const styles = useStyles();
  const next = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  /** The last of what may come next: to look it all over, once nothing is left. */
  const onward = () => [...(next.current?.querySelectorAll("button") ?? [])].at(-1);
  /** Once it is written: only then it is known what is left, and does a message stand below. */
  const toNext = (within: RefObject<HTMLElement>) => {
    if (within.current?.contains(document.activeElement) !== true) return;
    onward()?.focus({ preventScroll: true });
    showNext();
  };
  /** With what it says of what is left. */
  const showNext = () => {
    next.current?.scrollIntoView({ block: "nearest" });
    if (next.current) bringInSight(next.current);
  };
  const answer = useAnswer({
    ...answered,
    // No theme comes up that would take the focus.
    onLast: () => {
      toNext(editor);
    },
  });
  const field = () => row.current?.querySelector("input");
  /** The first of what is told in sentences; absent where the workbook has no place for it. */
  const reason = () =>
    answer.saved?.kept.includes("motivation") === true ? editor.current?.querySelector("textarea") : undefined;
  const isUnexplained = answer.text.motivation.trim() === "";
  const { inspection, place, arriving } = answered;
  const score = scoreAt(inspection, place);
  const found = useMemo(() => foundAt(inspection, place), [inspection, place]);
  const [explains, setExplains] = useState(false);
  // Of another model we know no more than its questions and levels, and these are in view.
  const help = definition.id === klimaatgovernance.id && (
    <Button
      shape="circular"
      size="small"
      aria-label={words.help(nameIn(definition.themes, place.themeId))}
      title={words.help(nameIn(definition.themes, place.themeId))}
      aria-expanded={explains}
      className={styles.help}
      onClick={() => {
        setExplains(!explains);
      }}
    >
      ?
    </Button>
  );
  const after = useMemo(() => nextTheme(inspection, place, conflicts), [inspection, place, conflicts]);
  useAboveMessages(next);
  // What gets the focus is never behind what stays above: the tabs, and the name of the theme on two lines.
  useEffect(() => {
    const { style } = document.documentElement;
    style.scrollPaddingTop = "112px";
    return () => {
      style.scrollPaddingTop = "";
    };
  }, []);
  useEffect(() => {
    const { cell, field: wanted } = arriving.current ?? {};
    if (cell !== addressKey(place)) return;
    arriving.current = undefined;
    // The questions are above the field: of these, no more scrolls away than it takes to see the field, the reason and the way on.
    window.scrollTo(0, 0);
    const input = (wanted === "motivation" ? reason() : undefined) ?? field();
    input?.focus({ preventScroll: true });
    if (next.current) bringInSight(next.current);
    input?.scrollIntoView({ block: "nearest" });
  });

  const goOn = () => {
    answer.save(true);
    // What is no score is to be looked at first, wherever one is.
    if (answer.isRefused) editor.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, repeat, ctrlKey, metaKey, target, nativeEvent } = event;
    if (key !== "Enter" || repeat || nativeEvent.isComposing) return;
    // Who has nothing to tell goes on from the reason, to what the button below it says.
    const goesPast = isUnexplained && target === reason();
    if (!ctrlKey && !metaKey && target !== field() && !goesPast) return;
    event.preventDefault();
    if (goesPast && after.left === 0 && !answer.isUnsaved) onCheck();
    else goOn();
  };
  /** Of any field: what it holds is written. */
  const onBlur = ({ target, relatedTarget }: FocusEvent) => {
    const goesOutside = relatedTarget !== null && editor.current?.contains(relatedTarget) !== true;
    // Whoever presses "try again" would see it go before the press is over; that writes it too.
    if (target.tagName === "BUTTON" || (goesOutside && answered.store.state().problem)) return;
    answer.save(false);
  };

  return (
    <Section
      title={subjectText({ cityId: place.cityId, subjectId: place.themeId }, definition, locale)}
      beside={help}
      stays
    >
      {explains && (
        <Lazy
          load={themeAbout}
          loading={locale.pane.loadingForm}
          pane={locale.pane}
          props={{ themeId: place.themeId }}
        />
      )}
      <div ref={editor} className={styles.editor} onKeyDown={onKeyDown} onBlur={onBlur}>
        <ScoreEditor
          place={place}
          score={score}
          {...{ working, attends, onAttend }}
          onGive={(value) => {
            void answer.give(value).then(() => {
              if (document.activeElement === reason()) showNext();
              else toNext(next);
            });
            // Whoever types on after a click tells why: on a button, that would press it, and be the score of the theme after it.
            ((isUnexplained ? reason() : undefined) ?? onward())?.focus({ preventScroll: true });
          }}
          onDigit={(digit) => {
            answer.set({ score: digit });
            answer.save(true);
          }}
        />
        <ScoreField
          theme={nameIn(definition.themes, place.themeId)}
          text={answer.text.score}
          {...{ score, found }}
          previous={answer.saved?.previous ?? ""}
          row={row}
          onType={(text) => {
            answer.set({ score: text });
          }}
        />
        <Reason answer={answer} />
        <NextRow
          {...{ after, working, row: next, onNext: goOn, onCheck, isUnsaved: answer.isUnsaved }}
          isTyping={answer.text.score !== ""}
        />
        <ExplanationForm answer={answer} />
        <div className={styles.buttons}>
          <Button disabledFocusable={working} onMouseDown={staysInField} onClick={goOn}>
            {saveText(after, words)}
          </Button>
          <Button
            disabledFocusable={working}
            onClick={() => {
              void answer.give(maturiteit.notApplicable);
            }}
          >
            {words.notApplicable}
          </Button>
          <Button
            disabledFocusable={working || score === undefined}
            onClick={() => {
              void answer.give(null);
            }}
          >
            {words.clear}
          </Button>
        </div>
        <Text size={200} className={styles.quiet}>
          {words.goOnHint}
        </Text>
      </div>
    </Section>
  );
}
