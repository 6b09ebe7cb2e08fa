/** One score: what to ask oneself, what each level means, and a click or a key to fill it in. */
import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScoreGiven } from "../../actions/fill-in";
import type { Score } from "../../domain/score/score";
import type { ScorePlace } from "../../layout/parse/reading";
import { ScoreChip } from "../look/score-chip";
import { useMeaning } from "../meaning";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  level: {
    width: "100%",
    justifyContent: "start",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalXS,
    paddingBlock: "2px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    // What stands in it has an ink of its own; in a contrast theme the line tells which it is.
    "@media (forced-colors: active)": { backgroundColor: "Canvas" },
  },
  // All of it is to be seen at once with the field below.
  words: { minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  meaning: { color: tokens.colorNeutralForeground2 },
  // Behind the last of them: a line of its own is what the reason below needs.
  more: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", marginInlineStart: "4px" },
});

export interface ScoreEditorProps {
  readonly place: ScorePlace;
  readonly score: Score | undefined;
  readonly working: boolean;
  /** Is it shown what to look at with each question? */
  readonly attends: boolean;
  readonly onAttend: () => void;
  /** A level that is clicked stays in view: two clicks would fill in two themes. */
  readonly onGive: (value: ScoreGiven) => void;
  /** A level's digit that is pressed on the levels. */
  readonly onDigit: (digit: string) => void;
}

export function ScoreEditor({ place, score, working, attends, onAttend, onGive, onDigit }: ScoreEditorProps) {
  const { locale, definition } = useMeaning();
  const words = locale.pane.score;
  const styles = useStyles();
  const { questions = [] } = definition.themes.find(({ id }) => id === place.themeId) ?? {};

  return (
    <>
      {questions.length > 0 && (
        <ul className={styles.list} aria-label={words.questions}>
          {questions.map(({ question, attention }, index) => (
            <li key={question} className={styles.words}>
              <span className={attends ? styles.name : undefined}>{question}</span>{" "}
              {attends && <span className={styles.meaning}>{attention}</span>}
              {index === questions.length - 1 && (
                <Link as="button" className={styles.more} aria-expanded={attends} onClick={onAttend}>
                  {attends ? words.attendLess : words.attend}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      <ul
        className={styles.list}
        aria-label={words.levels}
        onKeyDown={({ key, repeat, ctrlKey, metaKey, altKey }) => {
          const isLevel = definition.levels.some(({ value }) => String(value) === key);
          if (isLevel && !repeat && !ctrlKey && !metaKey && !altKey) onDigit(key);
        }}
      >
        {definition.levels.map(({ value, name, meaning }) => (
          <li key={value}>
            <Button
              appearance="subtle"
              disabledFocusable={working}
              aria-pressed={score?.value === value}
              className={mergeClasses(styles.level, score?.value === value && styles.chosen)}
              onClick={() => {
                onGive(value);
              }}
            >
              <ScoreChip value={value} isNarrow />
              <span className={styles.words}>
                <span className={styles.name}>{name}</span> <span className={styles.meaning}>{meaning}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
