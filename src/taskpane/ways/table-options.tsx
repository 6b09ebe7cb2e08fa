/** All that can be said of a table: what each of its rows or columns is, or that it does not count at all. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Use } from "../../layout/way";
import { wayTexts } from "../../locales/ways";
import { useMeaning } from "../meaning";
import { OptionItem } from "./option-item";
import { type Chosen, choiceOf, type OptionView, type TableView } from "./way-view";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
  button: { alignSelf: "start" },
});

export interface TableOptionsProps {
  readonly table: TableView;
  /** In sight. */
  readonly options: readonly OptionView[];
  /** A click away. */
  readonly others: readonly OptionView[];
  /** Does another table ask the same beside it? Then the column alone does not tell them apart. */
  readonly isOneOfSeveral?: boolean;
  readonly working: boolean;
  readonly onChoose: (chosen: Chosen) => void;
}

export function TableOptions({ table, options, others, isOneOfSeveral = false, working, onChoose }: TableOptionsProps) {
  const { locale } = useMeaning();
  const { ask, table: tableText, candidate, inTable } = wayTexts(locale);
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const nameOf = ({ spot, heading }: OptionView) => {
    const name = candidate(spot, heading);
    return isOneOfSeveral ? inTable(name, table.sheet, table.cell) : name;
  };
  const item = (option: OptionView) => (
    <OptionItem
      key={option.key}
      option={option}
      name={nameOf(option)}
      otherScale={table.verdict === "other-scale"}
      working={working}
      onUse={(use: Use) => {
        onChoose({ table, choice: choiceOf(table, use, option), option });
      }}
    />
  );
  return (
    <>
      <ul className={styles.list} aria-label={ask.candidates}>
        {options.map(item)}
      </ul>
      {others.length > 0 && (
        <details
          onToggle={({ currentTarget }) => {
            setOpen(currentTarget.open);
          }}
        >
          <summary className={styles.summary}>{ask.others(others.length)}</summary>
          {open && <ul className={styles.list}>{others.map(item)}</ul>}
        </details>
      )}
      {table.verdict !== "aside" && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={working}
          aria-label={ask.asideOf(tableText(table.sheet, table.cell))}
          onClick={() => {
            onChoose({ table, choice: choiceOf(table, "aside") });
          }}
        >
          {ask.use.aside}
        </Button>
      )}
    </>
  );
}
