/** The workbook of the previous measurement: chosen, being read, or why it cannot be compared with. */
import { bundleTexts } from "../../locales/bundle";
import { shareTexts } from "../../locales/share";
import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import type { ShareSession, ShareState } from "./share-session";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
  row: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  file: { minWidth: 0, overflowWrap: "anywhere" },
});

export interface PreviousFileProps {
  readonly session: ShareSession;
  readonly state: ShareState;
  /** What it is for, where that is not comparing. */
  readonly explanation?: string;
}

export function PreviousFile({ session, state: { previous, reading, failure }, explanation }: PreviousFileProps) {
  const { locale } = useMeaning();
  const { previous: words } = shareTexts(locale);
  const { failed } = bundleTexts(locale).files;
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const told = () => {
    if (!failure) return "";
    const { finding, started, file } = failure;
    if (finding) return `${file}: ${locale.findings[finding.code](finding)}`;
    return started ? failed.broke(file) : failed.start;
  };
  return (
    <Section title={words.title}>
      {previous ? (
        <Text className={styles.file}>{previous.file}</Text>
      ) : (
        <Text size={200} className={styles.quiet}>
          {explanation ?? words.explanation}
        </Text>
      )}
      {failure && (
        <Text role="alert" className={styles.wrong}>
          {told()}
        </Text>
      )}
      {reading !== undefined && (
        <div className={styles.row}>
          <Spinner size="tiny" label={words.reading(reading)} />
          <Button size="small" onClick={session.cancel}>
            {locale.pane.cancel}
          </Button>
        </div>
      )}
      <div className={styles.row}>
        <Button onClick={() => picker.current?.click()}>{previous ? words.another : words.choose}</Button>
        {previous && (
          <Button appearance="subtle" aria-label={words.remove(previous.file)} onClick={session.compareNoMore}>
            {words.removeShort}
          </Button>
        )}
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          data-previous=""
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void session.compareWith(file);
            // The same file may be chosen again.
            target.value = "";
          }}
        />
      </div>
    </Section>
  );
}
