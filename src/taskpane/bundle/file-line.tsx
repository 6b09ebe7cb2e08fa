/** One file that was given: what is wrong with it, and a way to take it off the list. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { bundleTexts } from "../../locales/bundle";
import { FileName } from "../look/file-name";
import { useMeaning } from "../meaning";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  remove: { minWidth: "28px", flexShrink: 0 },
});

export interface FileLineProps {
  readonly name: string;
  /** Empty for a file without trouble. */
  readonly wrong?: string;
  /** Of when it is. */
  readonly date?: string;
  /** While files are read none is taken off. */
  readonly reading: boolean;
  readonly onRemove: (file: string) => void;
}

export function FileLine({ name, wrong = "", date = "", reading, onRemove }: FileLineProps) {
  const { locale } = useMeaning();
  const words = bundleTexts(locale).files;
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.words}>
        <Text>
          <FileName>{name}</FileName>
        </Text>
        {date !== "" && (
          <Text size={200} className={styles.quiet}>
            {date}
          </Text>
        )}
        {wrong !== "" && (
          <Text size={200} className={styles.wrong}>
            {wrong}
          </Text>
        )}
      </span>
      <Button
        size="small"
        appearance="subtle"
        className={styles.remove}
        disabledFocusable={reading}
        aria-label={words.remove(name)}
        onClick={() => {
          onRemove(name);
        }}
      >
        ✕
      </Button>
    </div>
  );
}
