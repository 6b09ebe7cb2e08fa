/** The whole as a picture, theme by theme: who can show something beside who learns from it; and the same as a list. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { bandOf } from "../../domain/legend/band";
import { learnTexts } from "../../locales/learn";
import { useMeaning } from "../meaning";
import { type DrawnDonor, type DrawnTheme, NODE, WIDTH } from "./picture-layout";

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  drawing: { width: "100%", maxWidth: "360px", height: "auto", color: tokens.colorNeutralForeground1 },
  box: { fill: "transparent", stroke: tokens.colorNeutralStrokeAccessible },
  arrow: { fill: "none", stroke: "currentColor", color: tokens.colorNeutralForeground3, strokeWidth: "1.5" },
  point: { fill: "currentColor", color: tokens.colorNeutralForeground3 },
  own: { color: tokens.colorBrandForeground1, strokeWidth: "3" },
  ownBox: { stroke: tokens.colorBrandForeground1, strokeWidth: "2" },
  word: { fill: "currentColor", fontFamily: tokens.fontFamilyBase, fontSize: "12px" },
  small: { fill: "currentColor", fontFamily: tokens.fontFamilyBase, fontSize: "11px" },
  dot: { fill: "none", stroke: "currentColor" },
  full: { fill: "currentColor" },
  chip: { forcedColorAdjust: "none" },
});

export interface PictureProps {
  readonly theme: DrawnTheme;
  /** The city that is looked at. */
  readonly cityId: string;
  /** How much may be asked of a donor. */
  readonly most: number;
}

/** More than these are told in figures alone. */
const DOTS = 5;
const CHIP = 28;

export function Picture({ theme, cityId, most }: PictureProps) {
  const { locale } = useMeaning();
  const { picture: words, city } = learnTexts(locale);
  const styles = useStyles();
  const shown = (value: number | null) => (value === null ? city.noScore : locale.number(value));
  const told = theme.donors.map((donor) =>
    words.shows(
      `${donor.name} (${shown(donor.value)})`,
      words.load(donor.load, most),
      donor.learners.map(({ pair }) => `${pair.names.learner} (${shown(pair.learnerValue)})`),
    ),
  );
  return (
    <figure className={styles.figure} data-theme={theme.id}>
      <Text as="span" weight="semibold">
        {theme.name}
      </Text>
      <svg
        className={styles.drawing}
        viewBox={`-1 -1 ${WIDTH + 2} ${theme.height + 2}`}
        role="img"
        aria-label={`${theme.name}: ${told.join(" ")}`}
      >
        {theme.donors.map((donor) => (
          <Group key={donor.id} donor={donor} cityId={cityId} most={most} />
        ))}
      </svg>
    </figure>
  );
}

interface GroupProps {
  readonly donor: DrawnDonor;
  readonly cityId: string;
  readonly most: number;
}

function Group({ donor, cityId, most }: GroupProps) {
  const { locale } = useMeaning();
  const words = learnTexts(locale).picture;
  const styles = useStyles();
  const left = NODE.width;
  const right = WIDTH - NODE.width;
  const middle = donor.y + NODE.donor / 2;
  const box = (isOwn: boolean) => (isOwn ? `${styles.box} ${styles.ownBox}` : styles.box);
  const dots = most <= DOTS && donor.load <= DOTS ? Math.max(most, donor.load) : 0;
  return (
    <g>
      {donor.learners.map(({ pair, y }) => {
        const isOwn = pair.learner === cityId || pair.donor === cityId;
        const end = y + NODE.learner / 2;
        const bend = (left + right) / 2;
        return (
          <g key={pair.key}>
            <path
              className={isOwn ? `${styles.arrow} ${styles.own}` : styles.arrow}
              d={`M${left},${middle} C${bend},${middle} ${bend},${end} ${right - 7},${end}`}
            />
            <path
              className={isOwn ? `${styles.point} ${styles.own}` : styles.point}
              d={`M${right - 1},${end} l-8,-4.5 v9 z`}
            />
            <rect
              className={box(pair.learner === cityId)}
              {...{ x: right, y, width: NODE.width, height: NODE.learner, rx: 4 }}
            />
            <Chip x={right + 4} y={y + 4} value={pair.learnerValue} />
            <text className={styles.word} x={right + CHIP + 9} y={end + 4}>
              {pair.names.learner}
            </text>
          </g>
        );
      })}
      <rect
        className={box(donor.id === cityId)}
        {...{ x: 0, y: donor.y, width: NODE.width, height: NODE.donor, rx: 4 }}
      />
      <text className={styles.word} x={6} y={donor.y + 15}>
        {donor.name}
      </text>
      {Array.from({ length: dots }, (_, index) => (
        <circle
          key={index}
          className={index < donor.load ? `${styles.dot} ${styles.full}` : styles.dot}
          {...{ cx: 10 + index * 9, cy: donor.y + 27, r: 3 }}
        />
      ))}
      <text className={styles.small} x={6 + dots * 9 + 3} y={donor.y + 31}>
        {words.load(donor.load, most)}
      </text>
      <Chip x={NODE.width - CHIP - 4} y={donor.y + 10} value={donor.value} />
    </g>
  );
}

/** A score in its legend colour. */
function Chip({ x, y, value }: { readonly x: number; readonly y: number; readonly value: number | null }) {
  const { locale, definition } = useMeaning();
  const styles = useStyles();
  const band = value === null ? undefined : bandOf(value, definition);
  return (
    <g className={styles.chip}>
      <rect {...{ x, y, width: CHIP, height: 18, rx: 3 }} fill={band?.fill ?? "transparent"} stroke="none" />
      <text className={styles.small} x={x + CHIP / 2} y={y + 13} textAnchor="middle" style={band && { fill: band.ink }}>
        {value === null ? "–" : locale.number(value)}
      </text>
    </g>
  );
}
