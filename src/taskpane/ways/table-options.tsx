/** All that can be said of a table: what each of its rows or columns is, or that it does not count at all. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Use } from "../../layout/tables/decide/way";
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
  readonly working: boolean;
  readonly onChoose: (chosen: Chosen) => void;
}

export function TableOptions({ table, options, others, working, onChoose }: TableOptionsProps) {
  const { locale } = useMeaning();
  const { ask, table: tableText } = wayTexts(locale);
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const item = (option: OptionView) => (
    <OptionItem
      key={option.key}
      option={option}
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
