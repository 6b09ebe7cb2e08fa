/** Cells of this workbook that contradict each other, each with the way to it. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Consolidation } from "../../consolidation/consolidation";
import { begun } from "../../domain/plain-text";
import { parseCell } from "../../host/a1";
import type { CellAddress } from "../../host/area";
import type { Source } from "../../layout/located";
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
  readonly consolidation: Pick<Consolidation, "conflicts" | "wordConflicts">;
  readonly onGoTo: (cell: CellAddress) => void;
}

interface Item {
  readonly text: string;
  readonly candidates: readonly { readonly says: string; readonly source: Source }[];
}

export function Conflicts({ consolidation: { conflicts, wordConflicts }, onGoTo }: ConflictsProps) {
  const { locale, definition } = useMeaning();
  const { pane } = locale;
  const styles = useStyles();
  const items: readonly Item[] = [
    ...conflicts.map((conflict): Item => ({
      text: pane.check.conflict(subjectText(conflict, definition, locale)),
      candidates: conflict.candidates.map(({ value, source }) => ({
        says: value === null ? pane.noScore : locale.number(value),
        source,
      })),
    })),
    ...wordConflicts.flatMap(({ fields, ...about }) =>
      fields.map(({ field, candidates }): Item => ({
        text: pane.check.differing(subjectText({ ...about, field }, definition, locale)),
        candidates: candidates.map(({ text, source }) => ({ says: begun(text), source })),
      })),
    ),
  ];
  if (items.length === 0) return null;
  return (
    <Section title={pane.check.conflicts(conflicts.length + wordConflicts.length)}>
      <LongList items={items} className={styles.list}>
        {({ text, candidates }) => (
          <li key={text} className={styles.item}>
            <Text>{text}</Text>
            <div className={styles.buttons}>
              {candidates.map(({ says, source: { sheet, cell } }) => {
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
                      {`${place}: ${says}`}
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
