/** What was chosen while the pane is open, each act to be undone: what was taken from one file at once, at once. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Choice } from "../../consolidation/choice";
import type { Consolidation } from "../../consolidation/consolidation";
import { cellKey, FTE } from "../../domain/definition/subject";
import { bundleTexts } from "../../locales/bundle";
import { FileName } from "../look/file-name";
import { LongList } from "../look/long-list";
import { ScoreChip } from "../look/score-chip";
import { useMeaning } from "../meaning";
import { subjectText } from "../view/subject-text";
import type { Act } from "./acts";
import { type Chosen, chosenIn } from "./bundle-view";
import { aboutText } from "./choosing";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  chosen: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
  },
  words: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
    flexGrow: 1,
    minWidth: 0,
  },
  value: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface ChosenListProps {
  readonly acts: readonly Act[];
  readonly consolidation: Consolidation;
  readonly onUndo: (act: Act) => void;
}

export function ChosenList({ acts, consolidation, onUndo }: ChosenListProps) {
  const { locale, definition } = useMeaning();
  const words = bundleTexts(locale).conflicts;
  const styles = useStyles();
  if (acts.length === 0) return null;
  const row = (act: Act) => {
    const [first] = act;
    if (!first) return null;
    return (
      <li key={act.map(({ cityId, subjectId }) => cellKey(cityId, subjectId)).join("\n")} className={styles.chosen}>
        <span className={styles.words}>
          {act.map((each) => (
            <ValueOf key={each.subjectId} choice={each} consolidation={consolidation} />
          ))}
          <Text size={200} className={styles.quiet}>
            <FileName>{first.by}</FileName>
          </Text>
        </span>
        <Button
          size="small"
          aria-label={words.undoOf(aboutText(act, definition, locale))}
          onClick={() => {
            onUndo(act);
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
      <LongList items={acts} className={styles.list}>
        {row}
      </LongList>
    </>
  );
}

interface ValueOfProps extends Pick<ChosenListProps, "consolidation"> {
  readonly choice: Choice;
}

/** The value that counts, of what, and from where: of a choice nobody should have to remember what it was. */
function ValueOf({ choice, consolidation }: ValueOfProps) {
  const { locale, definition } = useMeaning();
  const words = bundleTexts(locale).conflicts;
  const styles = useStyles();
  const chosen = chosenIn(consolidation, choice, locale);
  const { file = "", sheet = "", cell = "" } = chosen?.source ?? {};
  return (
    <span className={styles.value} data-chosen="">
      {chosen && <Value {...chosen} isFte={choice.subjectId === FTE.id} />}
      <span className={styles.words}>
        <Text>{subjectText(choice, definition, locale)}</Text>
        <Text size={200} className={styles.quiet}>
          <FileName>
            {chosen?.source ? words.from(file, sheet, cell) : chosen ? words.agreed : words.settlesNothing}
          </FileName>
        </Text>
      </span>
    </span>
  );
}

function Value({ value, text, isFte }: Pick<Chosen, "value" | "text"> & { readonly isFte: boolean }) {
  return isFte ? <Text weight="semibold">{text}</Text> : <ScoreChip value={value} text={text} />;
}
