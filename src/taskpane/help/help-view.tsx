/** Help: the tour, the guide, what the themes are about, which version this is, and whom to ask. */
import { Button, Link, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { helpTexts } from "../../locales/help";
import { Lazy } from "../look/lazy";
import { Section } from "../look/section";
import { useMeaning } from "../meaning";
import { ThemeHelp } from "./theme-help";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, outlineStyle: "none" },
  title: { margin: 0 },
  button: { alignSelf: "start" },
  quiet: { color: tokens.colorNeutralForeground2 },
  contact: { overflowWrap: "anywhere" },
});

/** Of every hundred who ask for help, few read all of it. */
const guideView = async () => (await import(/* webpackChunkName: "guide" */ "./guide-view")).GuideView;

/** Which Klimaatpeil this is, and where to ask: the version is built in, the other stands in the page. */
export interface About {
  readonly version: string;
  /** A mail address, a web address, or words; empty where there is nothing to say. */
  readonly contact: string;
}

export interface HelpViewProps {
  readonly about: About;
  /** The tab that one came from. */
  readonly from: string;
  readonly onTour: () => void;
  readonly onClose: () => void;
}

export function HelpView({ about, from, onTour, onClose }: HelpViewProps) {
  const { locale, definition } = useMeaning();
  const words = helpTexts(locale);
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    view.current?.focus();
  }, []);
  return (
    <div
      ref={view}
      tabIndex={-1}
      role="region"
      aria-label={words.title}
      className={styles.view}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <Title3 as="h2" className={styles.title}>
        {words.title}
      </Title3>
      <Button className={styles.button} onClick={onClose}>
        {words.back(from)}
      </Button>
      <Section title={words.tour.title}>
        <Button className={styles.button} onClick={onTour}>
          {words.tour.start}
        </Button>
      </Section>
      <Section title={words.theme.all}>
        {definition.themes.map((theme) => (
          <ThemeHelp key={theme.id} theme={theme} />
        ))}
      </Section>
      <Section title={words.guide.title}>
        <Text className={styles.quiet}>{words.guide.explanation}</Text>
        <Lazy load={guideView} loading={words.guide.loading} pane={locale.pane} props={{}} />
      </Section>
      <Section title={words.about.title}>
        <Text>{words.about.version(about.version)}</Text>
        {about.contact !== "" && (
          <Text className={styles.contact}>
            {words.about.contact} <Contact to={about.contact} />
          </Text>
        )}
      </Section>
    </div>
  );
}

function Contact({ to }: { readonly to: string }) {
  const address = /^https?:\/\//.test(to) ? to : /^[^\s@]+@[^\s@]+$/.test(to) ? `mailto:${to}` : undefined;
  if (address === undefined) return to;
  return (
    <Link inline href={address} target="_blank" rel="noreferrer">
      {to}
    </Link>
  );
}
