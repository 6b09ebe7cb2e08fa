/** The cross that closes a message. */
import { Button, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ close: { minWidth: "28px" } });

export interface CloseButtonProps {
  /** What it does, for who sees no cross. */
  readonly name: string;
  readonly onClose: () => void;
}

export function CloseButton({ name, onClose }: CloseButtonProps) {
  const { close } = useStyles();
  return (
    <Button size="small" className={close} appearance="transparent" aria-label={name} onClick={onClose}>
      ✕
    </Button>
  );
}
