/** What stands above a tab, or in its place, when someone asks for it: the tour, or help. */
import { Lazy } from "../look/lazy";
import { useMeaning } from "../meaning";
import type { Role } from "../role/role";
import type { About } from "./help-view";

const tour = async () => (await import(/* webpackChunkName: "tour" */ "./tour")).Tour;

const helpView = async () => (await import(/* webpackChunkName: "help" */ "./help-view")).HelpView;

export interface BesideProps {
  readonly what: "tour" | "help";
  readonly role: Role;
  readonly about: About;
  /** The words on the tab that is open. */
  readonly from: string;
  readonly onTour: () => void;
  readonly onClose: () => void;
}

export function Beside({ what, role, about, from, onTour, onClose }: BesideProps) {
  const { pane } = useMeaning().locale;
  const lazy = { loading: pane.loadingTab, pane };
  return what === "tour" ? (
    <Lazy {...lazy} load={tour} props={{ role, onEnd: onClose }} />
  ) : (
    <Lazy {...lazy} load={helpView} props={{ about, from, onTour, onClose }} />
  );
}
