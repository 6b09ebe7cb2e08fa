/** What a theme is about, what to ask oneself, and what each level means: one click away, where the theme stands. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Theme } from "../../domain/definition/definition";
import { klimaatgovernance } from "../../domain/definition/klimaatgovernance";
import { helpTexts } from "../../locales/help";
import { ScoreChip } from "../look/score-chip";
import { useMeaning } from "../meaning";

const useStyles = makeStyles({
  summary: { cursor: "pointer", paddingBlock: "2px" },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  list: { display: "flex", flexDirection: "column", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  level: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "start" },
  words: { minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function ThemeHelp({ theme }: { readonly theme: Theme }) {
  const { locale, definition } = useMeaning();
  const words = helpTexts(locale).theme;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { questions = [] } = theme;
  // Another model may have a theme of the same name that is about something else.
  const about = definition.id === klimaatgovernance.id ? words.about[theme.id] : undefined;
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{theme.name}</summary>
      {open && (
        <div className={styles.body}>
          {about !== undefined && <Text>{about}</Text>}
          {questions.length > 0 && (
            <ul className={styles.list} aria-label={words.questions}>
              {questions.map(({ question, attention }) => (
                <li key={question} className={styles.words}>
                  <span className={styles.name}>{question}</span> <span className={styles.quiet}>{attention}</span>
                </li>
              ))}
            </ul>
          )}
          <ul className={styles.list} aria-label={words.levels}>
            {definition.levels.map(({ value, name, meaning }) => (
              <li key={value} className={styles.level}>
                <ScoreChip value={value} />
                <span className={styles.words}>
                  <span className={styles.name}>{name}</span> <span className={styles.quiet}>{meaning}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}
