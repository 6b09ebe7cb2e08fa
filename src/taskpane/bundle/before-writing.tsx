/** What writing the bundle changes, and the button for it: beside each other, wherever they stand. */
import { Button, type ButtonProps, makeStyles, Text } from "@fluentui/react-components";
import type { BundleDraft } from "../../actions/draft-bundle";
import { whatChanges } from "../../actions/what-changes";
import { bundleTexts } from "../../locales/bundle";
import { useMeaning } from "../meaning";
import { toldText } from "./bundle-view";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

export interface BeforeWritingProps {
  readonly draft: BundleDraft;
  /** The files that were given. */
  readonly files: readonly string[];
}

export function BeforeWriting({ draft, files: [only, ...others] }: BeforeWritingProps) {
  const { locale } = useMeaning();
  const file = others.length > 0 ? undefined : only;
  const told = toldText(whatChanges(draft), { isBundle: draft.isBundle, file }, locale);
  return told && <Text block>{told}</Text>;
}

export interface WriteButtonProps extends Pick<ButtonProps, "appearance"> {
  readonly working: boolean;
  readonly onWrite: () => void;
}

export function WriteButton({ appearance, working, onWrite }: WriteButtonProps) {
  const words = bundleTexts(useMeaning().locale).next;
  const styles = useStyles();
  return (
    <Button className={styles.button} {...(appearance && { appearance })} disabledFocusable={working} onClick={onWrite}>
      {words.write}
    </Button>
  );
}
