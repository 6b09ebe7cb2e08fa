/** A list that may be very long: what comes first is in sight, the rest comes some at a time. A pane with thousands of rows is no use. */
import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useMeaning } from "../meaning";

const useStyles = makeStyles({
  more: { alignSelf: "start" },
});

/** What one looks through at a time; the thirteen cities with their eight themes fit in it three times over. */
const FIRST = 40;
const MORE = 100;

export interface LongListProps<T> {
  readonly items: readonly T[];
  readonly className?: string;
  /** A list item. */
  readonly children: (item: T, index: number) => ReactNode;
}

export function LongList<T>({ items, className, children }: LongListProps<T>) {
  const { list } = useMeaning().locale.pane;
  const styles = useStyles();
  const [shown, setShown] = useState(FIRST);
  const left = items.length - shown;
  const more = Math.min(left, MORE);
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <Button
          size="small"
          className={styles.more}
          onClick={() => {
            setShown(shown + more);
          }}
        >
          {list.more(more, left)}
        </Button>
      )}
    </>
  );
}
