/** What was chosen while the pane is open, each to be undone; what was taken from one file at once, also at once. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Choice } from "../../consolidation/choice";
import { nameIn } from "../../domain/definition/definition";
import { FTE } from "../../domain/definition/subject";
import { grouped } from "../../domain/grouped";
import { bundleTexts } from "../../locales/bundle";
import { LongList } from "../look/long-list";
import { ScoreChip } from "../look/score-chip";
import { useMeaning } from "../meaning";
import { subjectText } from "../view/subject-text";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  chosen: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  words: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", flexGrow: 1, minWidth: 0 },
  taken: { overflowWrap: "anywhere", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
});

export interface ChosenListProps {
  readonly choices: readonly Choice[];
  readonly onUndo: (...choices: readonly Choice[]) => void;
}

export function ChosenList({ choices, onUndo }: ChosenListProps) {
  const { locale, definition } = useMeaning();
  const words = bundleTexts(locale).conflicts;
  const styles = useStyles();
  if (choices.length === 0) return null;
  const atOnce = [...grouped(choices, ({ cityId, by, take }) => [cityId, by, take.kind].join("\n")).values()];
  const row = (all: readonly Choice[]) => {
    const [first] = all;
    if (!first) return null;
    const what = all.map((each) => subjectText(each, definition, locale));
    const name =
      all.length === 1 ? words.undoOf(what.join("")) : words.undoCity(nameIn(definition.cities, first.cityId));
    return (
      <li key={what.join("\n")} className={styles.chosen}>
        <span className={styles.words}>
          {what.map((each) => (
            <Text key={each}>{each}</Text>
          ))}
          <Text size={200} className={styles.quiet}>
            {first.by}
          </Text>
          <Taken choice={first} />
        </span>
        <Button
          size="small"
          className={styles.button}
          aria-label={name}
          onClick={() => {
            onUndo(...all);
          }}
        >
          {words.undo}
        </Button>
      </li>
    );
  };
  return (
    <>
      <Text weight="semibold">{words.chosen}</Text>
      <LongList items={atOnce} className={styles.list}>
        {row}
      </LongList>
    </>
  );
}

/** The value that was agreed upon, or the file whose value was chosen. */
function Taken({ choice: { take, subjectId } }: { readonly choice: Choice }) {
  const { locale } = useMeaning();
  const styles = useStyles();
  if (take.kind === "candidate")
    return (
      <Text size={200} className={styles.taken}>
        {take.file}
      </Text>
    );
  if (subjectId === FTE.id || take.kind === "fte")
    return <Text>{take.kind === "fte" && take.fte.value !== null ? locale.number(take.fte.value) : ""}</Text>;
  return <ScoreChip value={take.score.value} {...(take.score.value === null && { text: take.score.raw })} />;
}
