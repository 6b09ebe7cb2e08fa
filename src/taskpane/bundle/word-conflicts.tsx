/** Texts of several files that differ: which, and the way to where they stand in this workbook. They are chosen on the sheet. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { WordConflict } from "../../consolidation/words";
import { wordsKey } from "../../domain/measurement/words";
import { parseCell } from "../../host/a1";
import type { CellAddress } from "../../host/area";
import type { Snapshot } from "../../host/snapshot";
import { placesOfWords } from "../../layout/parse/own/read-bundle";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { useListStyles } from "./list-styles";
import { subjectText } from "../view/subject-text";
import { bundleTexts } from "../../locales/bundle";

const useStyles = makeStyles({
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  words: { overflowWrap: "anywhere" },
});

export interface WordConflictsProps {
  readonly conflicts: readonly WordConflict[];
  readonly workbook: Snapshot;
  readonly onGoTo: (cell: CellAddress) => void;
}

export function WordConflicts({ conflicts, workbook, onGoTo }: WordConflictsProps) {
  const { locale, definition } = useMeaning();
  const words = bundleTexts(locale).words;
  const styles = useStyles();
  const { list } = useListStyles();
  const places = useMemo(() => placesOfWords(workbook, definition), [workbook, definition]);
  const items = conflicts.flatMap(({ fields, ...about }) => fields.map(({ field }) => ({ ...about, field })));
  if (items.length === 0) return null;
  return (
    <Section title={words.title(conflicts.length)}>
      <Text>{words.explanation}</Text>
      <LongList items={items} className={list}>
        {(about) => {
          const what = subjectText(about, definition, locale);
          const { sheet = "", cell = "" } = places.get(wordsKey(about)) ?? {};
          const position = parseCell(cell);
          return (
            <li key={what} className={styles.item}>
              <Text className={styles.words}>{what}</Text>
              {position && (
                <Button
                  size="small"
                  aria-label={locale.pane.check.goToCell(`${what}, ${locale.pane.place(sheet, cell)}`)}
                  onClick={() => {
                    onGoTo({ sheet, ...position });
                  }}
                >
                  {locale.pane.goTo}
                </Button>
              )}
            </li>
          );
        }}
      </LongList>
    </Section>
  );
}
