/** How far a piece of work is, with what is being done, and a button to break it off where that leaves nothing behind. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  // The browser's own: it can be seen in every theme, and is read aloud as what it is.
  bar: { width: "100%", accentColor: tokens.colorCompoundBrandBackground },
});

export interface ProgressProps {
  readonly text: string;
  /** How many are done, of how many. */
  readonly done: number;
  readonly of: number;
  readonly cancel?: { readonly text: string; readonly hint: string; readonly onCancel: () => void };
}

export function Progress({ text, done, of, cancel }: ProgressProps) {
  const styles = useStyles();
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <Text className={styles.text}>{text}</Text>
        {cancel && (
          <Button size="small" onClick={cancel.onCancel}>
            {cancel.text}
          </Button>
        )}
      </div>
      <progress className={styles.bar} value={done} max={of} aria-label={text} />
      {cancel && (
        <Text size={200} className={styles.quiet}>
          {cancel.hint}
        </Text>
      )}
    </div>
  );
}
