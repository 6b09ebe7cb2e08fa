/** A message that is longer than leaves room for the work: its first lines, and all of it with a press. */
import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { useMeaning } from "../meaning";

const useStyles = makeStyles({
  // There fewer lines stand, and all of them for whoever points at the message: see messages.tsx, which draws both.
  more: { "@media (max-height: 420px)": { display: "none" } },
});

export interface Brief {
  /** For the element that holds the words. */
  readonly words: { readonly ref: RefObject<HTMLDivElement>; readonly "data-brief": "" | undefined };
  /** What shows the rest, where there is any. */
  readonly more: ReactNode;
}

/** @param said what the message says; another one is brief again */
export function useBrief(said: unknown): Brief {
  const { pane } = useMeaning().locale;
  const styles = useStyles();
  const ref = useRef<HTMLDivElement>(null);
  const [whole, setWhole] = useState<unknown>();
  const [isLong, setLong] = useState(false);
  const isWhole = said !== undefined && whole === said;
  useLayoutEffect(() => {
    const { current } = ref;
    if (!current || isWhole) return;
    const observer = new ResizeObserver(() => {
      setLong(current.scrollHeight > current.clientHeight + 1);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [said, isWhole]);
  const toggle = () => {
    setWhole(isWhole ? undefined : said);
  };
  return {
    words: { ref, "data-brief": isWhole ? undefined : "" },
    more: isLong && (
      <Button size="small" aria-expanded={isWhole} className={styles.more} onClick={toggle}>
        {isWhole ? pane.brief.less : pane.brief.all}
      </Button>
    ),
  };
}
