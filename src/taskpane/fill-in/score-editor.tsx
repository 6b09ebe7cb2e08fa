/** One score: what each level means, and a click or a key to fill it in. */
import { Button, Field, Input, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { highestLevel, lowestLevel } from "../../domain/definition/definition";
import { readNumber } from "../../domain/score/phrase";
import { isInRange } from "../../domain/score/scale";
import type { Score } from "../../domain/score/score";
import type { ScorePlace } from "../../layout/parse/reading";
import { maturiteit } from "../../layout/sheets/maturiteit";
import { ScoreChip } from "../look/score-chip";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { subjectText } from "../view/subject-text";

const useStyles = makeStyles({
  now: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  levels: { display: "flex", flexDirection: "column", gap: "2px", margin: 0, padding: 0, listStyleType: "none" },
  level: {
    width: "100%",
    justifyContent: "start",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, outline: `2px solid ${tokens.colorBrandStroke1}` },
  words: { display: "flex", flexDirection: "column" },
  name: { fontWeight: tokens.fontWeightSemibold },
  meaning: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: "16px" },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  input: { width: "96px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface ScoreEditorProps {
  readonly place: ScorePlace;
  readonly score: Score | undefined;
  readonly working: boolean;
  readonly onFillIn: (value: number | string | null) => void;
}

export function ScoreEditor({ place, score, working, onFillIn }: ScoreEditorProps) {
  const { locale, definition } = useMeaning();
  const words = locale.pane.score;
  const styles = useStyles();

  return (
    <Section title={subjectText({ cityId: place.cityId, subjectId: place.themeId }, definition, locale)}>
      <div className={styles.now}>
        <Text>{words.now}:</Text>
        <ScoreChip value={score?.value ?? null} />
        <Text>{nowText(score, words.empty)}</Text>
      </div>
      <ul className={styles.levels} aria-label={words.levels}>
        {definition.levels.map(({ value, name, meaning }) => (
          <li key={value}>
            <Button
              appearance="subtle"
              disabledFocusable={working}
              aria-pressed={score?.value === value}
              className={mergeClasses(styles.level, score?.value === value && styles.chosen)}
              onClick={() => {
                onFillIn(value);
              }}
            >
              <ScoreChip value={value} />
              <span className={styles.words}>
                <span className={styles.name}>{name}</span>
                <span className={styles.meaning}>{meaning}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <BetweenScore working={working} onFillIn={onFillIn} />
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={working}
          onClick={() => {
            onFillIn(maturiteit.notApplicable);
          }}
        >
          {words.notApplicable}
        </Button>
        <Button
          size="small"
          disabledFocusable={working || score === undefined}
          onClick={() => {
            onFillIn(null);
          }}
        >
          {words.clear}
        </Button>
      </div>
    </Section>
  );
}

/** What stands there, where the number alone does not say it. */
function nowText(score: Score | undefined, empty: string): string {
  if (score === undefined) return empty;
  return score.raw === String(score.value) ? "" : `“${score.raw}”`;
}

/** A score between two levels, typed; what is no score is refused here, before it gets to the sheet. */
function BetweenScore({ working, onFillIn }: Pick<ScoreEditorProps, "working" | "onFillIn">) {
  const { locale, definition } = useMeaning();
  const words = locale.pane.score;
  const styles = useStyles();
  const [text, setText] = useState("");
  const [refused, setRefused] = useState(false);
  const { number } = locale;
  const error = words.refused(number(lowestLevel(definition).value), number(highestLevel(definition).value));

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const value = readNumber(text.trim());
        if (value === undefined || !isInRange(value, definition)) {
          setRefused(true);
          return;
        }
        setText("");
        setRefused(false);
        onFillIn(value);
      }}
    >
      <Field
        label={words.other}
        hint={words.otherHint(number(definition.step))}
        {...(refused && { validationMessage: error, validationState: "error" as const })}
      >
        {(field) => (
          <div className={styles.row}>
            <Input
              {...field}
              className={styles.input}
              inputMode="decimal"
              value={text}
              onChange={(_, { value }) => {
                setText(value);
                setRefused(false);
              }}
            />
            <Button type="submit" disabledFocusable={working}>
              {words.fillIn}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
