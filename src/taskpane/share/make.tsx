/** Making the benchmark: as a sheet here, as a workbook of its own, or as text to take along. */
import { shareTexts } from "../../locales/share";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useMemo } from "react";
import type { BenchmarkInInput } from "../../actions/make-benchmark";
import type { Benchmark } from "../../export/benchmark";
import { csvOf } from "../../export/text/csv";
import { platformFiles } from "../../export/text/datapackage";
import type { Snapshot } from "../../host/snapshot";
import { twinningSheets } from "../../layout/parse/own/read-twinning";
import { benchmarkSheets } from "../../layout/parse/own/benchmark-sheets";
import { CopyText } from "../look/copy-text";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import { useAsked } from "./asked-again";
import { type AsNext, asNext } from "./next-in-share";
import { saveFile } from "./save-file";
import type { ShareSession, ShareWish } from "./share-session";
import { benchmarkSheetTask, chosenCity, downloadTask, newWorkbookTask } from "./share-tasks";
import { thereText } from "./share-words";

const useStyles = makeStyles({
  buttons: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
  text: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1 },
});

export interface MakeProps extends AsNext {
  readonly store: PaneStore;
  readonly session: ShareSession;
  readonly wish: ShareWish;
  readonly input: BenchmarkInInput;
  readonly workbook: Snapshot;
  /** Absent as long as nobody chose the one city that it is for. */
  readonly benchmark: Benchmark | undefined;
  readonly working: boolean;
  readonly canDownload: boolean;
}

export function Make(props: MakeProps) {
  const { store, session, wish, input, workbook, benchmark, working, canDownload } = props;
  const { locale, definition } = useMeaning();
  const words = shareTexts(locale).make;
  const styles = useStyles();
  const there = useMemo(() => thereText(benchmarkSheets(workbook), locale), [workbook, locale]);
  const isShown = useAsked(store, benchmark);
  const asked = { store, session, input, locale, isStillAsked: () => benchmark !== undefined && isShown(benchmark) };
  const why = useId();
  const waiting = { disabledFocusable: working || !benchmark, ...(!benchmark && { "aria-describedby": why }) };
  const city = wish.audience === "city" ? chosenCity(wish.cityId, definition.cities) : "";
  const file = words.fileName({ ...wish, city }, wish.date);
  const download = benchmark ? words.downloadOf(`${file}.xlsx`) : words.download;
  return (
    <Section title={words.title}>
      {!benchmark && <Text id={why}>{words.noCity}</Text>}
      <div className={styles.buttons}>
        <Button
          {...asNext(props)}
          {...waiting}
          onClick={() => void store.run(newWorkbookTask({ ...asked, what: "benchmark" }))}
        >
          {words.workbook}
        </Button>
        {canDownload && (
          <Button
            {...waiting}
            aria-label={download}
            onClick={({ detail }) => {
              // The second of a double click was for what stood here before: publishing all medians, whose form is gone by then.
              if (detail <= 1) void store.run(downloadTask({ input, locale, file: `${file}.xlsx`, save: saveFile }));
            }}
          >
            {download}
          </Button>
        )}
        <Button {...waiting} onClick={() => void store.run(benchmarkSheetTask(input, locale))}>
          {words.sheet}
        </Button>
      </div>
      <Text size={200} className={styles.quiet}>
        {words.warning}
      </Text>
      {there !== "" && <Text data-there="">{there}</Text>}
      {benchmark && !benchmark.summary && (
        <Text size={200} className={styles.quiet}>
          {words.noSummary}
        </Text>
      )}
      {benchmark && benchmark.audience.kind !== "public" && !benchmark.pairs && (
        <Text size={200} className={styles.quiet}>
          {words.noPairs(twinningSheets(workbook).length > 0)}
        </Text>
      )}
      {benchmark && (
        <Others {...{ benchmark, canDownload, file }}>
          <Button
            disabledFocusable={working}
            onClick={() => void store.run(newWorkbookTask({ ...asked, what: "pages" }))}
          >
            {words.pages}
          </Button>
        </Others>
      )}
    </Section>
  );
}

interface OthersProps {
  readonly benchmark: Benchmark;
  readonly canDownload: boolean;
  /** Without its extension. */
  readonly file: string;
  /** What makes a workbook. */
  readonly children: ReactNode;
}

function Others({ benchmark, canDownload, file, children }: OthersProps) {
  const { locale } = useMeaning();
  const words = shareTexts(locale).make;
  const styles = useStyles();
  const csv = csvOf(benchmark);
  return (
    <details>
      <summary className={styles.summary}>{words.other}</summary>
      <div className={styles.buttons}>{children}</div>
      {/* What is pasted needs no mark of its encoding, and would show it. */}
      <TextExport
        name={words.csv}
        text={csv}
        copied={csv.replace(/^\uFEFF/, "")}
        file={canDownload ? `${file}.csv` : undefined}
      />
      {platformFiles(benchmark, `${file}-lang.csv`).map((each) => (
        <TextExport
          key={each.kind}
          name={words.platform[each.kind]}
          text={each.text}
          file={canDownload ? each.file : undefined}
        />
      ))}
    </details>
  );
}

interface TextExportProps {
  readonly name: string;
  readonly text: string;
  /** What is copied, where that is not the text as it is. */
  readonly copied?: string;
  /** `undefined` where nothing can be downloaded. */
  readonly file: string | undefined;
}

function TextExport({ name, text, copied = text, file }: TextExportProps) {
  const { locale } = useMeaning();
  const words = shareTexts(locale).make;
  const styles = useStyles();
  return (
    <div className={styles.text}>
      <Text className={styles.name}>{name}</Text>
      <CopyText key={copied} text={copied} name={name} words={words} />
      {file !== undefined && (
        <Button
          size="small"
          aria-label={words.downloadOf(name)}
          onClick={() => {
            saveFile(file, text);
          }}
        >
          {words.download}
        </Button>
      )}
    </div>
  );
}
