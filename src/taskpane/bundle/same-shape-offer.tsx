/** The offer to read other files as one that someone chose in: what was chosen, which files, and a click. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { bundleTexts } from "../../locales/bundle";
import { wayTexts } from "../../locales/ways";
import { useMeaning } from "../meaning";
import { saidTexts } from "./file-hands";
import type { SameShape } from "./same-shape";

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  button: { alignSelf: "start", textAlign: "start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Files that are named; all of them wait below. */
const FEW = 5;

export interface SameShapeOfferProps {
  readonly same: SameShape;
  readonly working: boolean;
  readonly onChooseAlike: (same: SameShape) => void;
}

export function SameShapeOffer({ same, working, onChooseAlike }: SameShapeOfferProps) {
  const { locale } = useMeaning();
  const { same: words } = wayTexts(locale).files;
  const { more } = bundleTexts(locale).board;
  const styles = useStyles();
  const { like, said, files, areColumns } = same;
  const named = files.slice(0, FEW).map(({ file }) => file);
  return (
    <div className={styles.offer}>
      <Text>{words.said(like, saidTexts(said, locale))}</Text>
      <Button
        className={styles.button}
        disabledFocusable={working}
        onClick={() => {
          onChooseAlike(same);
        }}
      >
        {words.read(files.length, areColumns)}
      </Button>
      <Text size={200} className={styles.quiet}>
        {[...named, ...(files.length > FEW ? [more(files.length - FEW)] : [])].join(" · ")}
      </Text>
      <Text size={200} className={styles.quiet}>
        {words.unasked}
      </Text>
    </div>
  );
}
