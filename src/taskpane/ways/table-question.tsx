/** Which row or column is the score: what there is to choose from, side by side, with one click for each. */
import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { highestLevel, lowestLevel } from "../../domain/definition/definition";
import { wayTexts } from "../../locales/ways";
import { useMeaning } from "../meaning";
import { TableOptions } from "./table-options";
import { type Chosen, optionsOf, type TableView } from "./way-view";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0, color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export interface TableQuestionProps {
  readonly table: TableView;
  /** Of the heading, below that of what it is part of. */
  readonly level: "h2" | "h3";
  /** What becomes of the choice. */
  readonly kept: string;
  readonly working: boolean;
  readonly onChoose: (chosen: Chosen) => void;
}

export function TableQuestion({ table, level, kept, working, onChoose }: TableQuestionProps) {
  const { locale, definition } = useMeaning();
  const words = wayTexts(locale);
  const styles = useStyles();
  const id = useId();
  if (!table.asked) return null;
  const { rivals, others } = optionsOf(table);
  const isScale = table.verdict === "other-scale";
  const [lowest, highest] = [lowestLevel(definition), highestLevel(definition)].map(({ value }) =>
    locale.number(value),
  );
  const place = words.table(table.sheet, table.cell);
  return (
    <section className={styles.card} aria-labelledby={id}>
      {/* Where one goes on when a question before it is settled. */}
      <Subtitle2 as={level} id={id} tabIndex={-1} className={styles.heading} data-way={table.key}>
        {isScale ? words.ask.otherScale(table.asked) : words.ask.which(table.asked)}
      </Subtitle2>
      <Text size={200} className={styles.quiet}>
        {`${place.slice(0, 1).toUpperCase()}${place.slice(1)}. ${isScale ? words.ask.scale(lowest ?? "", highest ?? "") : words.ask.untilThen}`}
      </Text>
      <TableOptions table={table} options={rivals} others={others} working={working} onChoose={onChoose} />
      <Text size={200} className={styles.quiet}>
        {kept}
      </Text>
    </section>
  );
}
