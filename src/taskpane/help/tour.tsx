/** The first minute: four sentences for a role, one at a time. Can be skipped at any of them, by Escape too. */
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { helpTexts } from "../../locales/help";
import { useMeaning } from "../meaning";
import type { Role } from "../role/role";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    outlineStyle: "none",
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  dots: { display: "flex", gap: "4px", marginInlineEnd: "auto" },
  dot: {
    width: "8px",
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralForeground3}`,
  },
  seen: {
    backgroundColor: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

export interface TourProps {
  readonly role: Role;
  readonly onEnd: () => void;
}

export function Tour({ role, onEnd }: TourProps) {
  const words = helpTexts(useMeaning().locale).tour;
  const styles = useStyles();
  const [at, setAt] = useState(0);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    [...(card.current?.querySelectorAll("button") ?? [])].at(-1)?.focus();
  }, []);
  const sentences = words.of[role];
  const isLast = at === sentences.length - 1;
  return (
    <div
      ref={card}
      role="group"
      aria-label={words.title}
      className={styles.card}
      onKeyDown={({ key }) => {
        if (key === "Escape") onEnd();
      }}
    >
      <Text role="status">{sentences[at]}</Text>
      <div className={styles.line}>
        <span role="img" aria-label={words.step(at + 1, sentences.length)} className={styles.dots}>
          {sentences.map((sentence, index) => (
            <span key={sentence} className={mergeClasses(styles.dot, index <= at && styles.seen)} />
          ))}
        </span>
        {!isLast && (
          <Button size="small" appearance="subtle" onClick={onEnd}>
            {words.skip}
          </Button>
        )}
        {/* What the tab itself begins with has the colour of the next step: this only tells of it. */}
        <Button
          size="small"
          onClick={() => {
            if (isLast) onEnd();
            else setAt(at + 1);
          }}
        >
          {isLast ? words.done : words.next}
        </Button>
      </div>
    </div>
  );
}
