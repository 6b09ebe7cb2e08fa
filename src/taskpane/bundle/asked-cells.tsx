/** Cells that hold something else than what would come there: each is written over only where someone ticks it. */
import { Checkbox, Text } from "@fluentui/react-components";
import { type AskedCell, occupiedKey } from "../../actions/draft-bundle";
import { cellName } from "../../host/a1";
import { maturiteit } from "../../layout/sheets/maturiteit";
import { bundleTexts } from "../../locales/bundle";
import { LongList } from "../look/long-list";
import { useMeaning } from "../meaning";
import { aboutText } from "./bundle-view";
import { useListStyles } from "./list-styles";

export interface AskedCellsProps {
  readonly asked: readonly AskedCell[];
  /** Those that are ticked, by `occupiedKey`. */
  readonly overwrite: ReadonlySet<string>;
  readonly onOverwrite: (keys: ReadonlySet<string>) => void;
}

export function AskedCells({ asked, overwrite, onOverwrite }: AskedCellsProps) {
  const { locale, definition } = useMeaning();
  const words = bundleTexts(locale).write;
  const styles = useListStyles();
  const inFile = ({ value, source: { file = "" } }: AskedCell["against"][number]) =>
    words.inFile(value === null ? maturiteit.notApplicable : locale.number(value), file);
  return (
    <>
      <Text weight="semibold">{words.asked(asked.length)}</Text>
      <Text size={200} className={styles.quiet}>
        {words.askedHint}
      </Text>
      <LongList items={asked} className={styles.list}>
        {(cell) => {
          const key = occupiedKey(cell);
          const value =
            cell.value === null
              ? [words.contested, ...cell.against.map(inFile)].join(", ")
              : typeof cell.value === "number"
                ? locale.number(cell.value)
                : cell.value;
          const held =
            cell.held !== "" && Number.isFinite(Number(cell.held)) ? locale.number(Number(cell.held)) : cell.held;
          return (
            <li key={key} className={styles.item}>
              <Text size={200} className={styles.quiet}>
                {`${aboutText(cell.about, definition)} · ${locale.pane.place(cell.sheet, cellName(cell.row, cell.column))}`}
              </Text>
              <Checkbox
                label={words.overwrite(held, value)}
                checked={overwrite.has(key)}
                onChange={(_, { checked }) => {
                  const keys = new Set(overwrite);
                  if (checked === true) keys.add(key);
                  else keys.delete(key);
                  onOverwrite(keys);
                }}
              />
            </li>
          );
        }}
      </LongList>
    </>
  );
}
