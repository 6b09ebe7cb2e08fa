/**
 * A city's profile, theme by theme: where it was, is and wants to get on one scale. All figures stand below each drawing in words,
 * so that the drawing itself is for the eye alone.
 */
import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { bandOf } from "../../domain/legend/band";
import type { CellAddress } from "../../host/area";
import { overviewTexts } from "../../locales/overview";
import { ScoreChip } from "../look/score-chip";
import { useMeaning } from "../meaning";
import { Axis } from "./axis";
import { signOf } from "./cell-words";
import { MarkDrawing, MarkSign, MIDDLE, PROFILE_HEIGHT as HEIGHT } from "./profile-marks";
import type { Profile as View, ProfileLine } from "./profile-view";
import { lineText } from "./profile-words";
import { percent } from "./scale";
import { useThemeItems } from "./theme-items";

const useStyles = makeStyles({
  marks: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  mark: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  way: { stroke: tokens.colorBrandForeground1, strokeWidth: "3" },
});

export interface ProfileProps {
  readonly profile: View;
  readonly onGoTo: (cell: CellAddress) => void;
}

export function Profile({ profile, onGoTo }: ProfileProps) {
  const { locale } = useMeaning();
  const words = overviewTexts(locale).profile;
  const [styles, items] = [useStyles(), useThemeItems()];
  return (
    <>
      <ul className={styles.marks} aria-hidden="true">
        {profile.marks.map((mark) => (
          <li key={mark} className={styles.mark}>
            <MarkSign mark={mark} />
            {words.marks[mark]}
          </li>
        ))}
      </ul>
      <ul className={items.list}>
        {profile.lines.map((line) => (
          <Line key={line.theme.id} line={line} onGoTo={onGoTo} />
        ))}
      </ul>
    </>
  );
}

function Line({ line, onGoTo }: { readonly line: ProfileLine; readonly onGoTo: ProfileProps["onGoTo"] }) {
  const { locale, definition } = useMeaning();
  const words = overviewTexts(locale).profile;
  const [styles, items] = [useStyles(), useThemeItems()];
  const { theme, at, values, places } = line;
  const { previous, now } = places;
  const value = values.now ?? null;
  return (
    <li className={items.item} data-profile={theme.id}>
      <span className={styles.line}>
        {at ? (
          <Link
            as="button"
            title={words.goTo(theme.name)}
            onClick={() => {
              onGoTo(at);
            }}
          >
            {theme.name}
          </Link>
        ) : (
          <Text>{theme.name}</Text>
        )}
        <ScoreChip value={value} text={signOf({ kind: line.kind, value }, locale)} />
      </span>
      {Object.keys(values).length > 0 && (
        <Axis height={HEIGHT}>
          {previous !== undefined && now !== undefined && (
            <line className={styles.way} x1={percent(previous)} x2={percent(now)} y1={MIDDLE} y2={MIDDLE} />
          )}
          {(["median", "previous", "target", "now"] as const).map((mark) => {
            const x = places[mark];
            const fill = mark === "now" && value !== null ? bandOf(value, definition)?.fill : undefined;
            return x === undefined ? null : <MarkDrawing key={mark} mark={mark} x={x} fill={fill} />;
          })}
        </Axis>
      )}
      <Text size={200} className={items.quiet}>
        {lineText(line, definition, locale)}
      </Text>
    </li>
  );
}
