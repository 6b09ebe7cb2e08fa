/** "Kleur deze tabel": the legend's colours for a table that a city made itself. */
import { Button, makeStyles, Text } from "@fluentui/react-components";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";

const useStyles = makeStyles({
  button: { alignSelf: "start" },
});

export interface ColourTableProps {
  readonly sheet: string;
  readonly working: boolean;
  readonly onColour: () => void;
}

export function ColourTable({ sheet, working, onColour }: ColourTableProps) {
  const { locale } = useMeaning();
  const { colour } = locale.pane;
  const styles = useStyles();
  return (
    <Section title={colour.title(sheet)}>
      <Text>{colour.text}</Text>
      <Button className={styles.button} disabledFocusable={working} onClick={onColour}>
        {colour.apply}
      </Button>
    </Section>
  );
}
