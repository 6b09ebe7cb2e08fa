/** A list that may be very long: what comes first is in sight, the rest comes some at a time. A pane with thousands of rows is no use. */
import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useMeaning } from "../meaning";
import { FIRST, windowOn } from "./list-window";

const useStyles = makeStyles({
  more: { alignSelf: "start" },
});

export interface LongListProps<T> {
  readonly items: readonly T[];
  /** How many lines an item is, where it holds a list itself. */
  readonly lines?: (item: T) => number;
  readonly className?: string;
  /** A list item. */
  readonly children: (item: T, index: number) => ReactNode;
}

export function LongList<T>({ items, lines = () => 1, className, children }: LongListProps<T>) {
  const { list } = useMeaning().locale.pane;
  const styles = useStyles();
  const [shown, setShown] = useState(FIRST);
  const { until, more, next } = windowOn(items.map(lines), shown);
  const left = items.length - until;
  return (
    <>
      <ul className={className}>{items.slice(0, until).map(children)}</ul>
      {left > 0 && (
        <Button
          size="small"
          className={styles.more}
          onClick={() => {
            setShown(next);
          }}
        >
          {list.more(more, left)}
        </Button>
      )}
    </>
  );
}
