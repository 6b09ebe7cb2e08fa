/** A part of a tab, under its own heading. */
import { makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  /** Below the tabs, which stay as well and are as high as that. */
  stays: {
    position: "sticky",
    top: "38px",
    zIndex: 1,
    // Nearer to both than a heading that scrolls by: what is read and filled in below it needs the room.
    marginTop: `calc(-1 * ${tokens.spacingVerticalM})`,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalXS})`,
    paddingBlock: tokens.spacingVerticalXXS,
    // As wide as the pane, or the line around what is chosen shows beside it.
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    paddingInline: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    // What scrolls by disappears behind something, and is not cut off by nothing.
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-height: 420px)": { position: "static" },
  },
  line: { display: "flex", justifyContent: "space-between", alignItems: "start", gap: tokens.spacingHorizontalS },
});

export interface SectionProps {
  readonly title: string;
  /** At the end of the heading's line. */
  readonly beside?: ReactNode;
  /** In sight as long as anything of the part is. */
  readonly stays?: boolean;
  readonly children: ReactNode;
}

export function Section({ title, beside, stays, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={mergeClasses(styles.line, stays && styles.stays)}>
        <Subtitle2 as="h2" id={id} className={styles.heading}>
          {title}
        </Subtitle2>
        {beside}
      </div>
      {children}
    </section>
  );
}
