/** One contradiction: a click takes the value of a file. A value that was agreed upon, which stands in no file, is a click further. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Conflict } from "../../consolidation/consolidation";
import type { FileDates } from "../../consolidation/newest";
import { nameIn } from "../../domain/definition/definition";
import { FTE } from "../../domain/definition/subject";
import { lekpVte } from "../../layout/sheets/lekp-vte";
import { maturiteit } from "../../layout/sheets/maturiteit";
import { bundleTexts } from "../../locales/bundle";
import { FileName } from "../look/file-name";
import { ScoreChip } from "../look/score-chip";
import { useMeaning } from "../meaning";
import { subjectText } from "../view/subject-text";
import { AgreedForm, type OneChoice } from "./agreed-form";
import { dateText } from "./file-dates";
import { CONFLICT, conflictKey } from "./use-go-on";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  option: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  words: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  place: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface ConflictFormProps {
  readonly conflict: Conflict;
  /** By file. */
  readonly dates: ReadonlyMap<string, FileDates>;
  readonly onChoose: (choice: OneChoice) => void;
}

export function ConflictForm({ conflict, dates, onChoose }: ConflictFormProps) {
  const { locale, definition } = useMeaning();
  const words = bundleTexts(locale).conflicts;
  const styles = useStyles();
  const what = subjectText(conflict, definition, locale);
  const isFte = conflict.subjectId === FTE.id;
  return (
    <div role="group" aria-label={what} className={styles.card} {...{ [CONFLICT]: conflictKey(conflict) }}>
      <Text weight="semibold">{isFte ? lekpVte.columns.fte.title : nameIn(definition.themes, conflict.subjectId)}</Text>
      <ul className={styles.list}>
        {conflict.candidates.map(({ value, source }) => {
          const { file = "", sheet, cell } = source;
          const place = words.from(file, sheet, cell);
          const said = value === null ? maturiteit.notApplicable : locale.number(value);
          return (
            <li key={place} className={styles.option}>
              {isFte ? <Text weight="semibold">{said}</Text> : <ScoreChip value={value} text={said} />}
              <span className={styles.words}>
                <Text size={200} className={styles.place}>
                  <FileName>{place}</FileName>
                </Text>
                <Text size={200} className={styles.quiet}>
                  {dateText(dates.get(file), words, locale.pane.language)}
                </Text>
                <Button
                  size="small"
                  aria-label={words.choose(said, what, place)}
                  onClick={() => {
                    onChoose({ take: { kind: "candidate", ...source, file }, reason: "", value: said });
                  }}
                >
                  {words.chooseShort}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      <AgreedForm what={what} isFte={isFte} onChoose={onChoose} />
    </div>
  );
}
