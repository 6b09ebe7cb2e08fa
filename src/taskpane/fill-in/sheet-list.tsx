/** Our sheets, each a click away. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";

const useStyles = makeStyles({
  sheets: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface SheetListProps {
  readonly sheets: readonly string[];
  readonly onGoTo: (sheet: string) => void;
}

export function SheetList({ sheets, onGoTo }: SheetListProps) {
  const { locale } = useMeaning();
  const words = locale.pane.sheets;
  const styles = useStyles();
  return (
    <Section title={words.title}>
      <div className={styles.sheets}>
        {sheets.map((sheet) => (
          <Button
            key={sheet}
            size="small"
            aria-label={words.goTo(sheet)}
            onClick={() => {
              onGoTo(sheet);
            }}
          >
            {sheet}
          </Button>
        ))}
      </div>
    </Section>
  );
}
