/** Where files are dropped or chosen, how far reading them is, and what became of each. */
import { Button, makeStyles, mergeClasses, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { type DragEvent, useMemo, useRef, useState } from "react";
import type { FileDates } from "../../consolidation/newest";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import type { SessionState } from "./bundle-session";
import { chosenFiles, droppedFiles } from "./dropped-files";
import { dateText } from "./file-dates";
import { FileLine } from "./file-line";
import { type FileTrouble, isFine, isReadAmiss } from "./file-trouble";
import type { DroppedFile } from "./given-files";
import { LeftFiles } from "./left-files";
import { bundleTexts } from "../../locales/bundle";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalL,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1Hover },
  quiet: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  cancel: { alignSelf: "start" },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
  few: { padding: tokens.spacingVerticalS },
});

export interface FilesProps {
  readonly state: SessionState;
  /** By file. */
  readonly troubles: ReadonlyMap<string, FileTrouble>;
  readonly dates: ReadonlyMap<string, FileDates>;
  /** By file, the one that the bundle has by another name and that says the very same. */
  readonly repeats: ReadonlyMap<string, string> | undefined;
  /** Nothing comes before giving files. */
  readonly isNext: boolean;
  readonly onAdd: (dropped: readonly DroppedFile[]) => void;
  readonly onRemove: (name: string) => void;
  readonly onCancel: () => void;
  /** What was not read of the last drop is seen. */
  readonly onClose: () => void;
}

export function Files({ state, isNext, onAdd, onCancel, onClose, ...listed }: FilesProps) {
  const { locale } = useMeaning();
  const words = bundleTexts(locale).files;
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { progress, failure, left, files } = state;
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };

  return (
    <Section title={words.title}>
      <div
        className={mergeClasses(styles.zone, files.length > 0 && styles.few, over && styles.over)}
        data-drop=""
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          void droppedFiles(event.dataTransfer).then(onAdd);
        }}
      >
        <Text align="center">{files.length === 0 ? words.drop : words.more}</Text>
        <Button appearance={isNext ? "primary" : "secondary"} onClick={() => picker.current?.click()}>
          {words.choose}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm"
          multiple
          hidden
          onChange={({ target }) => {
            onAdd(chosenFiles(target.files ?? []));
            // The same file may be chosen again.
            target.value = "";
          }}
        />
      </div>
      {files.length === 0 && !progress && (
        <Text size={200} className={styles.quiet}>
          {words.explanation}
        </Text>
      )}
      {progress && (
        <div className={styles.progress}>
          <Text role="status">{words.reading(progress.done, progress.all)}</Text>
          <ProgressBar
            value={progress.done}
            max={progress.all}
            aria-label={words.reading(progress.done, progress.all)}
          />
          <Text size={200} className={styles.quiet} wrap={false} truncate block>
            {progress.name}
          </Text>
          <Button className={styles.cancel} size="small" onClick={onCancel}>
            {locale.pane.cancel}
          </Button>
        </div>
      )}
      {failure && (
        <Text role="alert" className={styles.wrong}>
          {failure.file === undefined ? words.failed.start : words.failed.broke(failure.file)}
        </Text>
      )}
      {left.length > 0 && (
        <LeftFiles
          left={left}
          onClose={() => {
            onClose();
            document.querySelector<HTMLElement>("[data-drop] button")?.focus();
          }}
        />
      )}
      {files.length > 0 && <FileList state={state} {...listed} />}
    </Section>
  );
}

/** The files that were read; those with something wrong stand on the board. */
function FileList({
  state: { files, progress },
  troubles,
  dates,
  repeats,
  onRemove,
}: Omit<FilesProps, "onAdd" | "onCancel" | "onClose" | "isNext">) {
  const { locale } = useMeaning();
  const { files: words, conflicts } = bundleTexts(locale);
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  // Not again for each file of the next thousand.
  const fine = useMemo(() => files.filter(({ name }) => isFine(troubles.get(name))), [files, troubles]);
  if (fine.length === 0) return null;
  const repeated = (name: string) => {
    const file = repeats?.get(name);
    return file === undefined ? [] : [words.repeats(file)];
  };
  const amiss = files.filter(({ name }) => isReadAmiss(troubles.get(name))).length;
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{`${words.listed(fine.length)} ${words.read(amiss)}`}</summary>
      {open && (
        <LongList items={fine} className={styles.list}>
          {({ name }) => (
            <li key={name} className={styles.item}>
              <FileLine
                name={name}
                date={[dateText(dates.get(name), conflicts, locale.pane.language), ...repeated(name)].join(" · ")}
                reading={progress !== undefined}
                onRemove={onRemove}
              />
            </li>
          )}
        </LongList>
      )}
    </details>
  );
}
