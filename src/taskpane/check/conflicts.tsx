/** Cells of this workbook that contradict each other, each with the way to it. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Conflict } from "../../consolidation/consolidation";
import { parseCell } from "../../host/a1";
import type { CellAddress } from "../../host/area";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { subjectText } from "../view/subject-text";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly onGoTo: (cell: CellAddress) => void;
}

export function Conflicts({ conflicts, onGoTo }: ConflictsProps) {
  const { locale, definition } = useMeaning();
  const { pane } = locale;
  const styles = useStyles();
  if (conflicts.length === 0) return null;
  return (
    <Section title={pane.check.conflicts(conflicts.length)}>
      <LongList items={conflicts} className={styles.list}>
        {(conflict) => (
          <li key={`${conflict.cityId} ${conflict.subjectId}`} className={styles.item}>
            <Text>{pane.check.conflict(subjectText(conflict, definition, locale))}</Text>
            <div className={styles.buttons}>
              {conflict.candidates.map(({ value, source: { sheet, cell } }) => {
                const position = parseCell(cell);
                const place = pane.place(sheet, cell);
                return (
                  position && (
                    <Button
                      key={place}
                      size="small"
                      onClick={() => {
                        onGoTo({ sheet, ...position });
                      }}
                    >
                      {`${place}: ${value === null ? pane.noScore : locale.number(value)}`}
                    </Button>
                  )
                );
              })}
            </div>
          </li>
        )}
      </LongList>
    </Section>
  );
}
