/** The marks of a profile. Each has a shape of its own, so that they are told apart in grey and in contrast themes as well. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Mark } from "./profile-view";
import { percent } from "./scale";

const useStyles = makeStyles({
  now: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  previous: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandForeground1, strokeWidth: "2" },
  target: { fill: tokens.colorBrandForeground1, stroke: tokens.colorBrandForeground1, strokeWidth: "1.5" },
  median: { stroke: tokens.colorNeutralForeground1, strokeWidth: "2", strokeDasharray: "3 2" },
  sign: { flexShrink: 0, overflow: "visible" },
});

/** In pixels: of a drawing, and of the middle of what stands in it. */
export const PROFILE_HEIGHT = 24;
export const MIDDLE = 14;

interface ShapeProps {
  readonly mark: Mark;
  readonly fill: string | undefined;
}

/** With its place at 0. */
function Shape({ mark, fill = tokens.colorNeutralForeground1 }: ShapeProps) {
  const styles = useStyles();
  switch (mark) {
    case "now":
      return <circle className={styles.now} cy={MIDDLE} r={6} fill={fill} />;
    case "previous":
      return <circle className={styles.previous} cy={MIDDLE} r={4} />;
    case "target":
      return <path className={styles.target} d={`M0,${PROFILE_HEIGHT} V1 l8,3.5 l-8,3.5 z`} />;
    case "median":
      return <line className={styles.median} y1={3} y2={PROFILE_HEIGHT} />;
  }
}

/** @param x a share of the width */
export function MarkDrawing({ x, ...shape }: ShapeProps & { readonly x: number }) {
  return (
    <svg x={percent(x)} overflow="visible" data-mark={shape.mark}>
      <Shape {...shape} />
    </svg>
  );
}

/** Beside its name. */
export function MarkSign({ mark }: Pick<ShapeProps, "mark">) {
  const styles = useStyles();
  return (
    <svg
      className={styles.sign}
      width={14}
      height={PROFILE_HEIGHT}
      viewBox={`-7 0 14 ${PROFILE_HEIGHT}`}
      aria-hidden="true"
    >
      <Shape mark={mark} fill={undefined} />
    </svg>
  );
}
