/** The spread per theme: every city on its score, with the median and how far it hangs on those who are missing; and the same as a table. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { bandOf } from "../../domain/legend/band";
import { overviewTexts } from "../../locales/overview";
import { Section } from "../look/section";
import { useUnseen } from "../look/unseen";
import { useMeaning } from "../meaning";
import { Axis } from "./axis";
import type { OverviewView } from "./overview-view";
import { percent } from "./scale";
import { SpreadTable } from "./spread-table";
import { type DotSizes, dotSizes, heightOf, type Spread, spreadsOf } from "./spread-layout";
import { sensitivityText } from "./spread-words";
import { useThemeItems } from "./theme-items";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  dot: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "0.75",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  own: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2",
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "CanvasText" },
  },
  range: { stroke: tokens.colorNeutralForeground3, strokeWidth: "3" },
  median: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2" },
  point: { fill: tokens.colorNeutralForeground1 },
  number: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "10px",
    textAnchor: "middle",
    // The median may run behind it.
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3",
    paintOrder: "stroke",
  },
});

export interface SpreadsProps {
  readonly view: OverviewView;
  /** The city that is looked at, which stands out. */
  readonly cityId: string | undefined;
}

export function Spreads({ view, cityId }: SpreadsProps) {
  const { locale, definition } = useMeaning();
  const words = overviewTexts(locale).spread;
  const items = useThemeItems();
  const unseen = useUnseen();
  const spreads = spreadsOf(view, definition);
  const sizes = dotSizes(spreads);
  const explained =
    sizes.pitch === undefined ? words.bars(view.unit) : view.unit === undefined ? words.dots : words.dotsOf;
  return (
    <Section title={words.title}>
      <Text size={200} className={items.quiet}>
        {explained}
      </Text>
      <div className={items.list} aria-hidden="true">
        {spreads.map((spread) => (
          <div key={spread.theme.theme.id} className={items.item} data-spread={spread.theme.theme.id}>
            <Figures spread={spread} />
            <Drawing spread={spread} sizes={sizes} cityId={cityId} />
          </div>
        ))}
      </div>
      <div className={unseen}>
        <SpreadTable spreads={spreads} />
      </div>
    </Section>
  );
}

function Figures({ spread }: { readonly spread: Spread }) {
  const { locale } = useMeaning();
  const words = overviewTexts(locale).spread;
  const styles = useStyles();
  const items = useThemeItems();
  const { theme } = spread;
  const { median, n } = theme;
  return (
    <div className={styles.line}>
      <Text weight="semibold">{theme.theme.name}</Text>
      {median === null ? (
        <Text className={items.quiet}>{words.nothing}</Text>
      ) : (
        <Text size={200}>
          <b>{words.medianIs(locale.number(median))}</b>
          <span className={items.quiet}>{` · ${words.countIs(n)} · ${sensitivityText(spread, locale)}`}</span>
        </Text>
      )}
    </div>
  );
}

interface DrawingProps {
  readonly spread: Spread;
  readonly sizes: DotSizes;
  readonly cityId: string | undefined;
}

function Drawing({ spread, sizes, cityId }: DrawingProps) {
  const { locale, definition } = useMeaning();
  const styles = useStyles();
  const { marks, stacks } = spread;
  const height = heightOf(spread, sizes);
  const { pitch, perCity } = sizes;
  return (
    <Axis height={height}>
      {marks && (
        <>
          <line
            className={styles.range}
            x1={percent(marks.lowest)}
            x2={percent(marks.highest)}
            y1={height}
            y2={height}
          />
          <line
            className={styles.median}
            x1={percent(marks.median)}
            x2={percent(marks.median)}
            y1={-2}
            y2={height + 2}
          />
        </>
      )}
      {stacks.map(({ value, x, cities }) => {
        const fill = bandOf(value, definition)?.fill ?? "transparent";
        const at = percent(x);
        if (pitch === undefined)
          return (
            <g key={value} data-value={value} data-count={cities.length}>
              <svg x={at} overflow="visible">
                <rect
                  className={styles.dot}
                  {...{ x: -4, y: height - cities.length * perCity, width: 8, height: cities.length * perCity, fill }}
                />
                <text className={styles.number} y={height - cities.length * perCity - 3}>
                  {locale.number(cities.length)}
                </text>
              </svg>
            </g>
          );
        return (
          <g key={value} data-value={value} data-count={cities.length}>
            {cities.map(({ id, name }, index) => (
              <circle
                key={id}
                className={id === cityId ? styles.own : styles.dot}
                {...{ cx: at, cy: height - 1 - (index + 0.5) * pitch, r: pitch / 2 + (id === cityId ? 1 : -0.5), fill }}
              >
                <title>{`${name}: ${locale.number(value)}`}</title>
              </circle>
            ))}
          </g>
        );
      })}
      {marks && (
        <svg x={percent(marks.median)} overflow="visible">
          <path className={styles.point} d="M0,2 l4,-5 h-8 z" />
        </svg>
      )}
    </Axis>
  );
}
