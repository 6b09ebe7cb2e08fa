/** "Zo zijn de bestanden gelezen": where someone chose it is in sight, with the way to change it; the rest folds open. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Submission } from "../../consolidation/submission";
import { wayTexts } from "../../locales/ways";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { TableList } from "../ways/table-list";
import type { Chosen, TableView } from "../ways/way-view";
import { howTexts } from "../ways/way-words";
import { type FileWays, tablesOf } from "./file-ways-view";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalXS,
  },
  words: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

export interface FileWaysProps {
  readonly ways: FileWays;
  readonly working: boolean;
  readonly onChoose: (file: string, chosen: Chosen) => void;
  readonly onForget: (file: string, table: TableView) => void;
  /** Was it chosen while the pane is open? What the city chose in its own workbook stays in it. */
  readonly mayForget: (file: string, table: TableView) => boolean;
}

export function FileWaysList({ ways: { chosen, others }, ...handlers }: FileWaysProps) {
  const { locale } = useMeaning();
  const { files: words } = wayTexts(locale);
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (chosen.length + others.length === 0) return null;
  return (
    <Section title={words.title}>
      {chosen.length > 0 && (
        <LongList items={chosen} className={styles.list}>
          {(submission) => <ChosenFile key={submission.file} submission={submission} {...handlers} />}
        </LongList>
      )}
      {others.length > 0 && (
        <details
          onToggle={({ currentTarget }) => {
            setOpen(currentTarget.open);
          }}
        >
          <summary className={styles.summary} data-ways="">
            {words.others(others.length)}
          </summary>
          {open && (
            <LongList items={others} className={styles.list}>
              {(submission) => (
                <li key={submission.file} className={styles.item}>
                  <Folded submission={submission} title={submission.file} {...handlers} />
                </li>
              )}
            </LongList>
          )}
        </details>
      )}
    </Section>
  );
}

type OneFileProps = Omit<FileWaysProps, "ways"> & { readonly submission: Submission };

function ChosenFile({ submission, ...handlers }: OneFileProps) {
  const { locale, definition } = useMeaning();
  const words = wayTexts(locale);
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <Text weight="semibold" className={styles.words}>
        {submission.file}
      </Text>
      {howTexts(tablesOf(submission, definition), locale).map((text) => (
        <Text key={text} size={200} className={styles.words}>
          {text}
        </Text>
      ))}
      <Folded submission={submission} title={words.list.title} {...handlers} />
    </li>
  );
}

function Folded({
  submission,
  title,
  working,
  onChoose,
  onForget,
  mayForget,
}: OneFileProps & { readonly title: string }) {
  const { locale, definition } = useMeaning();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { file } = submission;
  const tables = open ? tablesOf(submission, definition) : [];
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{title}</summary>
      {open && tables.length === 0 && <Text className={styles.quiet}>{wayTexts(locale).files.nothing}</Text>}
      {open && (
        <TableList
          tables={tables}
          mayChange={() => true}
          mayForget={(table) => mayForget(file, table)}
          working={working}
          onChoose={(chosen) => {
            onChoose(file, chosen);
          }}
          onForget={(table) => {
            onForget(file, table);
          }}
        />
      )}
    </details>
  );
}
