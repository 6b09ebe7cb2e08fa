/** The scale that a drawing stands on: a line with a tick and a number for each level. As wide as the pane; heights in pixels. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMeaning } from "../meaning";
import { percent, placeOn } from "./scale";

const useStyles = makeStyles({
  // The first and the last mark stand on the ends of the line.
  frame: { paddingInline: "10px" },
  drawing: { display: "block", width: "100%", overflow: "visible" },
  line: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1" },
  number: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "10px",
    textAnchor: "middle",
  },
});

/** Of the numbers below the line. */
const BELOW = 14;
/** More levels than these, and their numbers would run into each other in a narrow pane. */
const MOST_NUMBERS = 11;

export interface AxisProps {
  /** Above the line. */
  readonly height: number;
  readonly children: ReactNode;
}

/** Hidden from readers: what it draws is said in words beside it. */
export function Axis({ height, children }: AxisProps) {
  const { locale, definition } = useMeaning();
  const styles = useStyles();
  const { levels } = definition;
  const every = Math.ceil(levels.length / MOST_NUMBERS);
  return (
    <div className={styles.frame} aria-hidden="true">
      <svg className={styles.drawing} height={height + BELOW}>
        {levels.map(({ value }) => {
          const x = percent(placeOn(value, definition));
          return <line key={value} className={styles.line} x1={x} x2={x} y1={0} y2={height + 3} />;
        })}
        <line className={styles.line} x1="0%" x2="100%" y1={height} y2={height} />
        {children}
        {levels.map(
          ({ value }, index) =>
            index % every === 0 && (
              <text
                key={value}
                className={styles.number}
                x={percent(placeOn(value, definition))}
                y={height + BELOW - 1}
              >
                {locale.number(value)}
              </text>
            ),
        )}
      </svg>
    </div>
  );
}
