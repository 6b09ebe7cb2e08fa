/**
 * What stays in sight at the foot of a tab, above the messages of the pane; what gets the focus is never behind it. On a screen that
 * is too low for it, it stands at the end.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
    "@media (max-height: 420px)": { position: "static" },
  },
});

export interface FootProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function Foot({ label, children }: FootProps) {
  const styles = useStyles();
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const foot = own.current;
    // Messages stand below the tab and stick to the foot of the pane as well, as high as they happen to be.
    const messages = foot?.closest("[role=tabpanel]")?.nextElementSibling;
    if (!foot) return;
    const { style } = document.documentElement;
    const place = () => {
      const below = messages?.getBoundingClientRect().height ?? 0;
      foot.style.bottom = `${below}px`;
      const isSticky = getComputedStyle(foot).position === "sticky";
      style.scrollPaddingBottom = isSticky ? `${below + foot.offsetHeight + 8}px` : "";
      if (isSticky) bringOut(foot);
    };
    const observer = new ResizeObserver(place);
    observer.observe(foot);
    if (messages) observer.observe(messages);
    place();
    return () => {
      observer.disconnect();
      style.scrollPaddingBottom = "";
    };
  }, []);
  return (
    <div ref={own} role="region" aria-label={label} className={styles.foot} data-foot="" tabIndex={-1}>
      {children}
    </div>
  );
}

/** What has the focus was in sight until this became higher. */
function bringOut(foot: HTMLElement): void {
  const { activeElement: at } = document;
  if (!at || foot.contains(at) || !foot.closest("[role=tabpanel]")?.contains(at)) return;
  const { top, bottom } = at.getBoundingClientRect();
  if (top < window.innerHeight && bottom > foot.getBoundingClientRect().top) at.scrollIntoView({ block: "nearest" });
}
