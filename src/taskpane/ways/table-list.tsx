/** "Zo is het gelezen": each table with what was read in it, what was passed over and as what, and the way to change it. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { wayTexts } from "../../locales/ways";
import { LongList } from "../look/long-list";
import { useMeaning } from "../meaning";
import { TableOptions } from "./table-options";
import { type Chosen, isShown, type TableView } from "./way-view";
import { becameText } from "./way-words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  table: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  candidates: { margin: 0, paddingInlineStart: "20px" },
  words: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface TableListProps {
  readonly tables: readonly TableView[];
  /** May this table be read otherwise? Our own never is. */
  readonly mayChange: (table: TableView) => boolean;
  /** Can what was chosen be taken back here? */
  readonly mayForget: (table: TableView) => boolean;
  readonly working: boolean;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onForget: (table: TableView) => void;
}

export function TableList({ tables, ...handlers }: TableListProps) {
  const styles = useStyles();
  return (
    <LongList items={tables} className={styles.list}>
      {(table) => <OneTable key={table.key} table={table} {...handlers} />}
    </LongList>
  );
}

type OneTableProps = Omit<TableListProps, "tables"> & { readonly table: TableView };

function OneTable({ table, mayChange, mayForget, working, onChoose, onForget }: OneTableProps) {
  const { locale } = useMeaning();
  const words = wayTexts(locale);
  const { list } = words;
  const styles = useStyles();
  const [changing, setChanging] = useState(false);
  const place = words.table(table.sheet, table.cell);
  const shown = table.options.filter(isShown);
  const more = table.options.length - shown.length;
  return (
    <li className={styles.table}>
      <Text weight="semibold" className={styles.words}>
        {place.slice(0, 1).toUpperCase() + place.slice(1)}
      </Text>
      <Text size={200} className={styles.quiet}>
        {[list.verdict(table.verdict, table.scores), ...(table.verdict === "read" ? [list.by[table.by]] : [])].join(
          " · ",
        )}
      </Text>
      {!changing && (
        <ul className={styles.candidates}>
          {shown.map((option) => (
            <li key={option.key}>
              <Text size={200} className={styles.words}>
                {`${words.candidate(option.spot, option.heading)}: ${becameText(option, locale)}`}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <Text size={200} className={styles.quiet}>
          {list.more(more)}
        </Text>
      )}
      {mayChange(table) && (
        <>
          <div className={styles.buttons}>
            <Button
              size="small"
              aria-label={list.changeOf(place)}
              aria-expanded={changing}
              data-way-change={table.key}
              onClick={() => {
                setChanging(!changing);
              }}
            >
              {list.change}
            </Button>
            {mayForget(table) && (
              <Button
                size="small"
                disabledFocusable={working}
                aria-label={list.forgetOf(place)}
                onClick={() => {
                  onForget(table);
                }}
              >
                {list.forget}
              </Button>
            )}
          </div>
          {changing && (
            <TableOptions
              table={table}
              options={shown}
              others={[]}
              working={working}
              onChoose={(chosen) => {
                setChanging(false);
                onChoose(chosen);
              }}
            />
          )}
        </>
      )}
    </li>
  );
}
