/** What Overzicht says first: how many cities are complete, and of each that is not what is open. Never more than is proven. */
import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellAddress } from "../../host/area";
import { isInOrder } from "../../domain/measurement/still-open";
import { overviewTexts } from "../../locales/overview";
import { standingTexts } from "../../locales/standing";
import { LongList } from "../look/long-list";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import type { CityRow } from "./city-rows";
import { completeOf, type OverviewView } from "./overview-view";

const useStyles = makeStyles({
  /** Sixty of them take a second line in a narrow pane. */
  strip: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(7px, 1fr))", gap: "2px" },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalXS,
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
  gauge: {
    boxSizing: "border-box",
    flex: "1 1 0",
    height: "10px",
    minWidth: "2px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "2px",
    overflow: "hidden",
  },
  // In a very narrow pane the words need the room; the number says the same.
  small: { flex: "0 0 48px", "@media (max-width: 260px)": { display: "none" } },
  /** By where the city stands: hatched where nothing came, a gap where something is missing. */
  filled: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
});

export interface LeadProps {
  readonly view: OverviewView;
  readonly onGoTo: (cell: CellAddress) => void;
  /** What comes next. */
  readonly children: ReactNode;
}

/** A gauge for each of more cities would be a hair wide. */
const MOST_GAUGES = 60;
/** More that handed in nothing are told in one line, so many of them by name. */
const FEW = 3;
const NAMED = 12;

export function Lead({ view, onGoTo, children }: LeadProps) {
  const { locale } = useMeaning();
  const words = overviewTexts(locale);
  const standing = standingTexts(locale);
  const styles = useStyles();
  const { cities, open, unit } = view;
  const left = cities.filter(({ status }) => status !== "complete");
  const silent = left.filter(({ status }) => status === "missing");
  const isTold = silent.length > FEW;
  return (
    <Section title={words.complete(completeOf(view), cities.length, unit)}>
      {cities.length <= MOST_GAUGES && (
        <div className={styles.strip} aria-hidden="true">
          {cities.map((row) => (
            <Gauge key={row.city.id} row={row} />
          ))}
        </div>
      )}
      <Text role="status">{isInOrder(open) ? standing.inOrder : standing.open(open)}</Text>
      {children}
      {isTold && (
        <Text size={200} className={styles.quiet} data-silent="">
          {words.open.silent(
            silent.slice(0, NAMED).map(({ city }) => city.name),
            silent.length,
          )}
        </Text>
      )}
      {left.length > 0 && (
        <LongList items={isTold ? left.filter((row) => !silent.includes(row)) : left} className={styles.list}>
          {(row) => <OpenCity key={row.city.id} row={row} onGoTo={onGoTo} />}
        </LongList>
      )}
    </Section>
  );
}

function OpenCity({ row, onGoTo }: { readonly row: CityRow; readonly onGoTo: LeadProps["onGoTo"] }) {
  const { locale, definition } = useMeaning();
  const words = overviewTexts(locale).open;
  const styles = useStyles();
  const { city, status, lacking, settled, cells, next } = row;
  const { themes } = definition;
  const contested = new Set(themes.filter((_, index) => cells[index]?.kind === "conflict").map(({ id }) => id));
  return (
    <li className={styles.item} data-open={city.id}>
      <span className={styles.words}>
        {next ? (
          <Link
            as="button"
            title={words.goTo(city.name)}
            onClick={() => {
              onGoTo(next);
            }}
          >
            {city.name}
          </Link>
        ) : (
          <Text>{city.name}</Text>
        )}
        <Text size={200} className={styles.quiet}>
          {words.lacking(
            lacking.map(({ id, name }) => (contested.has(id) ? words.contested(name) : name)),
            locale.cityStatuses[status],
            cells.length,
          )}
        </Text>
      </span>
      <Gauge row={row} isSmall />
      <Text size={200} className={styles.count}>
        {words.settled(settled, cells.length)}
      </Text>
    </li>
  );
}

/** How much of a city is there, as a length; the number stands beside it. */
function Gauge({
  row: { city, settled, cells },
  isSmall = false,
}: {
  readonly row: CityRow;
  readonly isSmall?: boolean;
}) {
  const styles = useStyles();
  const width = cells.length === 0 ? 0 : (settled / cells.length) * 100;
  return (
    <span className={mergeClasses(styles.gauge, isSmall && styles.small)} title={city.name} aria-hidden="true">
      <span className={styles.filled} style={{ width: `${width}%` }} />
    </span>
  );
}
