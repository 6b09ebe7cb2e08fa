/** The guide, chapter by chapter, in the pane itself: it needs no window, no other address, and follows the colours of Excel. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import text from "../../../docs/handleiding.md";
import { type Block, chaptersOf, type Piece } from "./guide";

const useStyles = makeStyles({
  chapter: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { paddingBlock: tokens.spacingVerticalS, cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingInlineStart: "20px" },
  item: { marginBlockEnd: tokens.spacingVerticalXS },
  code: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    whiteSpace: "pre-wrap",
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
  row: { marginBlockEnd: tokens.spacingVerticalS },
  answer: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function GuideView() {
  const styles = useStyles();
  const chapters = useMemo(() => chaptersOf(text), []);
  return (
    <div lang="nl-BE">
      {chapters.map(({ title, blocks }) =>
        title === "" ? (
          <div key={title} className={styles.body}>
            {blocks.map(drawn)}
          </div>
        ) : (
          <details key={title} className={styles.chapter}>
            <summary className={styles.title}>{title}</summary>
            <div className={styles.body}>{blocks.map(drawn)}</div>
          </details>
        ),
      )}
    </div>
  );

  function drawn(block: Block, index: number) {
    switch (block.kind) {
      case "heading":
        return (
          <h4 key={index} className={styles.heading}>
            {block.text}
          </h4>
        );
      case "text":
        return (
          <Text key={index} block>
            <Pieces of={block.text} />
          </Text>
        );
      case "list": {
        const List = block.ordered ? "ol" : "ul";
        return (
          <List key={index} className={styles.list}>
            {block.items.map((item, at) => (
              <li key={at} className={styles.item}>
                <Pieces of={item} />
              </li>
            ))}
          </List>
        );
      }
      case "code":
        return (
          <pre key={index} className={styles.code}>
            {block.text}
          </pre>
        );
      case "table":
        // Two columns beside each other are too narrow in a pane: what stands there, and below it what it comes to.
        return (
          <Fragment key={index}>
            <Text size={200} className={styles.answer}>
              {block.head.map((cell, at) => (
                <Fragment key={at}>
                  {at > 0 && " → "}
                  <Pieces of={cell} />
                </Fragment>
              ))}
            </Text>
            <dl className={styles.list}>
              {block.rows.map(([first = [], ...others], at) => (
                <div key={at} className={styles.row}>
                  <dt>
                    <Pieces of={first} />
                  </dt>
                  {others.map((cell, column) => (
                    <dd key={column} className={styles.answer}>
                      <Pieces of={cell} />
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          </Fragment>
        );
    }
  }
}

function Pieces({ of }: { readonly of: readonly Piece[] }) {
  return of.map(({ kind, text: words }, index) => {
    const Mark = MARKS[kind];
    return <Mark key={index}>{words}</Mark>;
  });
}

const MARKS = { plain: Fragment, strong: "strong", slanted: "em", code: "code" } as const;
