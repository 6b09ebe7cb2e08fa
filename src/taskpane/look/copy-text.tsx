/** A button that takes a text along to elsewhere; where the clipboard is closed, the text itself to select. */
import { Button, makeStyles, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({ text: { width: "100%" } });

export interface CopyTextProps {
  readonly text: string;
  /** What it is, for who hears the button or the text alone. */
  readonly name: string;
  readonly words: {
    readonly copy: string;
    readonly copyOf: (name: string) => string;
    readonly copied: string;
    readonly byHand: string;
  };
}

export function CopyText({ text, name, words }: CopyTextProps) {
  const styles = useStyles();
  const [copied, setCopied] = useState<"yes" | "no" | undefined>();
  return (
    <>
      <Button
        size="small"
        aria-label={words.copyOf(name)}
        onClick={() => {
          copy(text).then(
            () => {
              setCopied("yes");
            },
            () => {
              setCopied("no");
            },
          );
        }}
      >
        {words.copy}
      </Button>
      {copied && (
        <Text size={200} role="status">
          {copied === "yes" ? words.copied : words.byHand}
        </Text>
      )}
      {copied === "no" && <Textarea className={styles.text} readOnly rows={8} value={text} aria-label={name} />}
    </>
  );
}

/** Excel's frame may refuse the clipboard, or a browser not have one. */
async function copy(text: string): Promise<void> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (!clipboard) throw new Error("there is no clipboard");
  await clipboard.writeText(text);
}
