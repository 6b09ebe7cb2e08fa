/**
 * Publishing medians as they are: once why, who and when, for all themes that have one and are not published yet, or for those whose median
 * has changed since; apart from those of which a step is being written, or was kept before publishing. It stands there as long as something
 * is open, and goes on at the export when nothing is.
 */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { type LeftTheme, mediansToPublish, type WhichMedians } from "../../actions/publish-medians";
import { nameIn } from "../../domain/definition/definition";
import { isOnStep, stepsAround } from "../../domain/score/scale";
import { shareTexts } from "../../locales/share";
import type { Opening } from "../look/use-opening";
import { useMeaning } from "../meaning";
import { type AsNext, asNext } from "./next-in-share";
import { PublishForm, type PublishFormProps } from "./publish-form";
import { type ShareView, unpublishedIn } from "./share-view";
import { changedWords } from "./share-words";
import { unsavedThemes } from "./step-draft";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

export interface PublishAllProps extends AsNext, Pick<PublishFormProps, "store" | "session" | "working" | "which"> {
  readonly view: ShareView;
  /** Of the forms that publish, one at a time. */
  readonly opening: Pick<Opening<WhichMedians>, "open" | "setOpen">;
}

export function PublishAll(props: PublishAllProps) {
  const { which, view, session, working, opening } = props;
  const { locale, definition } = useMeaning();
  const styles = useStyles();
  const { setOpen } = opening;
  const isOpen = opening.open === which;
  const { drafts } = useSyncExternalStore(session.subscribe, session.state);
  const { inspection } = view;
  const except = useMemo(() => unsavedThemes(drafts), [drafts]);
  // Asked of what publishes, so that it does what is said here.
  const { steps, left } = useMemo(
    () => mediansToPublish({ inspection, which, except, reason: "", person: "", date: "" }),
    [inspection, which, except],
  );
  const leftFor = (why: LeftTheme["why"]) => left.flatMap((each) => (each.why === why ? each.theme.name : []));
  const drafted = leftFor("draft");
  const named = (themeId: string) => nameIn(inspection.definition.themes, themeId);
  const count = steps.length + drafted.length;
  // All is published: who takes that back, does not find the form as it was before.
  useEffect(() => {
    if (count === 0 && isOpen) setOpen(undefined);
  }, [count, isOpen, setOpen]);
  const { changed } = view.since;
  const of = which === "changed" ? changed.length : unpublishedIn(view).length;
  if (of === 0 || view.ledgerSheet === undefined) return null;
  const { all } = shareTexts(locale).global;
  const told = [
    ...(which === "changed" ? changed.map((each) => all.changed.of(...changedWords(each, locale))) : []),
    ...(drafted.length > 0 ? [all.withDraft(drafted.join(", "))] : []),
    ...(["workshop", "estimate", "nowhere"] as const).flatMap((why) => {
      const themes = leftFor(why);
      return themes.length > 0 ? [all.left[why](themes.join(", "))] : [];
    }),
    ...steps.flatMap(({ themeId, value }) => {
      if (value === null || isOnStep(value, definition)) return [];
      const [below, above] = stepsAround(value, definition);
      return all.betweenSteps(named(themeId), locale.number(value), [locale.number(below), locale.number(above)]);
    }),
    ...(which === "changed" && count > 0 ? [all.changed.onPurpose] : []),
  ];
  return (
    <div className={styles.part} data-publish={which}>
      <Text weight="semibold">{which === "changed" ? all.changed.title(of) : all.title(of)}</Text>
      {told.map((each) => (
        <Text key={each} size={200}>
          {each}
        </Text>
      ))}
      {count > 0 && (
        <div>
          {isOpen ? (
            <PublishForm
              {...{ ...props, of, except }}
              count={steps.length}
              onCancel={() => {
                setOpen(undefined);
              }}
            />
          ) : (
            <Button
              data-opens={which}
              {...asNext(props)}
              disabledFocusable={working}
              onClick={() => {
                setOpen(which);
              }}
            >
              {which === "changed" ? all.changed.open(count) : all.open}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
