/** Cells that contradict each other, to be settled one by one; and what was chosen, which can be undone. */
import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Choice } from "../../consolidation/choice";
import type { Conflict } from "../../consolidation/consolidation";
import { FTE } from "../../domain/definition/subject";
import { words as herkomst } from "../../layout/sheets/herkomst";
import { ScoreChip } from "../look/score-chip";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { subjectText } from "../view/subject-text";
import { ConflictForm } from "./conflict-form";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  chosen: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  words: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", flexGrow: 1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly choices: readonly Choice[];
  readonly onChoose: (choice: Choice) => void;
  readonly onUndo: (choice: Choice) => void;
}

export function Conflicts({ conflicts, choices, onChoose, onUndo }: ConflictsProps) {
  const { locale, definition } = useMeaning();
  const words = locale.pane.bundle.conflicts;
  const styles = useStyles();
  const [who, setWho] = useState("");
  if (conflicts.length === 0 && choices.length === 0) return null;
  return (
    <Section title={words.title(conflicts.length)}>
      {conflicts.length > 0 && (
        <>
          <Text>{words.explanation}</Text>
          <Field label={words.who} hint={words.whoHint}>
            <Input
              value={who}
              placeholder={herkomst.chosenInPane}
              onChange={(_, { value }) => {
                setWho(value);
              }}
            />
          </Field>
          <LongList items={conflicts} className={styles.list}>
            {(conflict) => (
              <li key={`${conflict.cityId} ${conflict.subjectId}`}>
                <ConflictForm
                  conflict={conflict}
                  onChoose={({ take, reason }) => {
                    const by = herkomst.choiceBy(who.trim() || herkomst.chosenInPane, reason);
                    onChoose({ cityId: conflict.cityId, subjectId: conflict.subjectId, take, by });
                  }}
                />
              </li>
            )}
          </LongList>
        </>
      )}
      {choices.length > 0 && (
        <>
          <Text weight="semibold">{words.chosen}</Text>
          <LongList items={choices} className={styles.list}>
            {(choice) => {
              const what = subjectText(choice, definition, locale);
              return (
                <li key={`${choice.cityId} ${choice.subjectId}`} className={styles.chosen}>
                  <span className={styles.words}>
                    <Text>{what}</Text>
                    <Text size={200} className={styles.quiet}>
                      {choice.by}
                    </Text>
                  </span>
                  <Taken choice={choice} />
                  <Button
                    size="small"
                    aria-label={words.undoOf(what)}
                    onClick={() => {
                      onUndo(choice);
                    }}
                  >
                    {words.undo}
                  </Button>
                </li>
              );
            }}
          </LongList>
        </>
      )}
    </Section>
  );
}

/** The value that was agreed upon, or the file whose value was chosen. */
function Taken({ choice: { take, subjectId } }: { readonly choice: Choice }) {
  const { locale } = useMeaning();
  if (take.kind === "candidate") return <Text size={200}>{take.file}</Text>;
  if (subjectId === FTE.id || take.kind === "fte")
    return <Text>{take.kind === "fte" && take.fte.value !== null ? locale.number(take.fte.value) : ""}</Text>;
  return <ScoreChip value={take.score.value} {...(take.score.value === null && { text: take.score.raw })} />;
}
