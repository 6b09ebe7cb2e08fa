/** The status board: what is still open, and where each file and city stands, problems first; those that handed in nothing too. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Submission } from "../../consolidation/submission";
import type { StillOpen } from "../../domain/measurement/still-open";
import type { Bundle } from "../../layout/bundle";
import { bundleTexts } from "../../locales/bundle";
import { standingTexts } from "../../locales/standing";
import { Filters } from "../look/filters";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { type BoardRow, boardRows, type Filter, FILTERS, isShown } from "./board-view";
import { countsText } from "./bundle-view";
import { CityLine } from "./city-line";
import { FileLine } from "./file-line";
import type { FileTrouble } from "./file-trouble";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  item: { paddingBlock: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export interface BoardProps {
  readonly bundle: Bundle;
  /** What was given now. */
  readonly submissions: readonly Submission[];
  readonly open: StillOpen;
  /** The files of a city in which someone must choose still. */
  readonly waiting: ReadonlyMap<string, readonly string[]>;
  /** By file. */
  readonly troubles: ReadonlyMap<string, FileTrouble>;
  /** Files are being read. */
  readonly reading: boolean;
  readonly onRemove: (file: string) => void;
}

export function Board({ bundle, submissions, open, waiting, troubles, reading, onRemove }: BoardProps) {
  const { locale } = useMeaning();
  const words = bundleTexts(locale).board;
  const styles = useStyles();
  const [filter, setFilter] = useState<Filter>("all");
  const rows = useMemo(
    () => boardRows({ bundle, submissions, waiting, troubles }, locale),
    [bundle, submissions, waiting, troubles, locale],
  );
  const shown = rows.filter((row) => isShown(row, filter));
  return (
    <Section title={words.title}>
      <div role="status">
        <Text block>{standingTexts(locale).open(open)}</Text>
        <Text size={200} block className={styles.quiet}>
          {countsText(bundle.board, waiting, words)}
        </Text>
      </div>
      <Filters
        label={words.filter.label}
        options={FILTERS.map((name) => {
          return { name, text: words.filter[name](rows.filter((row) => isShown(row, name)).length) };
        })}
        chosen={filter}
        onChoose={setFilter}
      />
      {shown.length === 0 && <Text className={styles.quiet}>{words.nothing}</Text>}
      {/* A filter begins at the top of its list. */}
      <LongList key={filter} items={shown} className={styles.list}>
        {(row) => (
          <li key={keyOf(row)} className={styles.item} data-city={row.kind === "city" ? row.city.id : undefined}>
            {row.kind === "file" ? (
              <FileLine name={row.name} wrong={row.text} reading={reading} onRemove={onRemove} />
            ) : (
              <CityLine row={row} themes={bundle.measurement.definition.themes.length} />
            )}
          </li>
        )}
      </LongList>
    </Section>
  );
}

function keyOf(row: BoardRow): string {
  return row.kind === "file" ? `file ${row.name}` : row.city.id;
}
