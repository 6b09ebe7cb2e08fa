/** What stands above a tab, or in its place: the question who someone is, the tour, or help. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Lazy } from "../look/boundary";
import { useMeaning } from "../meaning";
import { RoleCard } from "../role/role-card";
import type { Navigation } from "../role/use-navigation";
import type { About } from "./help-view";

const useStyles = makeStyles({
  beside: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0` },
});

const tour = async () => (await import(/* webpackChunkName: "tour" */ "./tour")).Tour;

const helpView = async () => (await import(/* webpackChunkName: "help" */ "./help-view")).HelpView;

export interface BesideProps {
  readonly navigation: Navigation;
  readonly about: About;
  /** The words on the tab that is open. */
  readonly from: string;
}

export function Beside({ navigation: { beside, isAlone, role, tell, show, close }, about, from }: BesideProps) {
  const { pane } = useMeaning().locale;
  const styles = useStyles();
  const onTour = () => {
    show("tour");
  };
  return (
    <div className={styles.beside}>
      {beside === "role" && <RoleCard isAlone={isAlone} onChoose={tell} />}
      {beside === "tour" && <Lazy load={tour} loading={pane.loadingTab} pane={pane} props={{ role, onEnd: close }} />}
      {beside === "help" && (
        <Lazy load={helpView} loading={pane.loadingTab} pane={pane} props={{ about, from, onTour, onClose: close }} />
      )}
    </div>
  );
}
