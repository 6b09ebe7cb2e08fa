/** A screen with nothing but a message: the add-in cannot work here, and says why and what to do. */
import { makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Gauge } from "./gauge";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXXL,
    paddingInline: tokens.spacingHorizontalXL,
  },
  title: { margin: 0 },
});

export interface ScreenProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

export function Screen({ title, text, children }: ScreenProps) {
  const styles = useStyles();
  return (
    <div className={styles.screen} role="alert">
      <Gauge />
      <Title3 as="h1" className={styles.title}>
        {title}
      </Title3>
      <Text>{text}</Text>
      {children}
    </div>
  );
}
