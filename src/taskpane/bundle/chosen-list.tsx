/** What was chosen while the pane is open, each to be undone; what was taken from one file at once, also at once. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Choice } from "../../consolidation/choice";
import type { Consolidation } from "../../consolidation/consolidation";
import { nameIn } from "../../domain/definition/definition";
import { FTE } from "../../domain/definition/subject";
import { grouped } from "../../domain/grouped";
import { bundleTexts } from "../../locales/bundle";
import { LongList } from "../look/long-list";
import { ScoreChip } from "../look/score-chip";
import { useMeaning } from "../meaning";
import { subjectText } from "../view/subject-text";
import { type Chosen, chosenIn } from "./bundle-view";

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
  button: { flexShrink: 0 },
});

export interface ChosenListProps {
  readonly choices: readonly Choice[];
  readonly consolidation: Consolidation;
  readonly onUndo: (...choices: readonly Choice[]) => void;
}

export function ChosenList({ choices, consolidation, onUndo }: ChosenListProps) {
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
          {all.map((each) => (
            <ValueOf key={each.subjectId} choice={each} consolidation={consolidation} />
          ))}
          <Text size={200} className={styles.quiet}>
            {first.by}
          </Text>
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
          {chosen?.source ? words.from(file, sheet, cell) : chosen ? words.agreed : words.settlesNothing}
        </Text>
      </span>
    </span>
  );
}

function Value({ value, text, isFte }: Pick<Chosen, "value" | "text"> & { readonly isFte: boolean }) {
  return isFte ? <Text weight="semibold">{text}</Text> : <ScoreChip value={value} text={text} />;
}
