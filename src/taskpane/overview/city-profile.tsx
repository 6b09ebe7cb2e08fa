/** The profile of one city for the tab Invullen: drawn once there is a city, and its weight comes with it. */
import type { CellAddress } from "../../host/area";
import { Lazy } from "../look/lazy";
import { useMeaning } from "../meaning";
import type { PaneStore } from "../pane-store";
import type { Progress } from "../view/places";

const ownProfile = async () => (await import(/* webpackChunkName: "profile" */ "./own-profile")).OwnProfile;

export interface CityProfileProps {
  readonly store: PaneStore;
  readonly progress: Pick<Progress, "city">;
  readonly onGoTo: (cell: CellAddress) => void;
}

export function CityProfile({ store, progress: { city }, onGoTo }: CityProfileProps) {
  const { pane } = useMeaning().locale;
  return (
    city && <Lazy load={ownProfile} loading={pane.loadingForm} pane={pane} props={{ store, cityId: city.id, onGoTo }} />
  );
}
