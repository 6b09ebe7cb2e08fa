/** For screen readers alone: what a drawing says, in words. What is not drawn at all stays out of `display`, or nobody hears it. */
import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The name of its class. */
export function useUnseen(): string {
  return useStyles().unseen;
}
