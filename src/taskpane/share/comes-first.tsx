/** What comes before publishing: said as long as it is so, also once all is published, with the way to where one does it. */
import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { TabName } from "../role/role";
import type { FirstStep } from "./first-steps";
import { type AsNext, asNext } from "./next-in-share";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

export interface ComesFirstProps extends AsNext {
  readonly first: FirstStep;
  readonly goTo: (tab: TabName) => void;
}

export function ComesFirst({ first: { said, text, tab }, goTo, ...next }: ComesFirstProps) {
  const styles = useStyles();
  return (
    <>
      <Text weight="semibold">{said}</Text>
      <Button
        className={styles.button}
        {...asNext(next)}
        onClick={() => {
          goTo(tab);
        }}
      >
        {text}
      </Button>
    </>
  );
}
