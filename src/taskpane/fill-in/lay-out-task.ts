/** Laying out, as a task for the store. It comes with the form: sheets of ours are most of what the pane weighs. */
import { changeCity } from "../../actions/change-city";
import { layOutAsWished } from "../../actions/lay-out";
import { formFor, rebuild, rebuildFor } from "../../actions/rebuild";
import { legendFaults, type Wish } from "../../actions/preview";
import type { Named } from "../../domain/definition/definition";
import { WorkbookChanged } from "../../host/office/errors";
import { doing, type Task } from "../task";
import { setAside } from "./set-aside";

export function rebuildTask(into: "model" | "form"): Task {
  return doing("rebuild", async (host, inspection) => {
    const rebuilt = await rebuild(host, { builtIn: inspection.definition }, into === "form" ? formFor : rebuildFor);
    // Meanwhile the Legende contradicts itself, or somebody was first.
    if (!rebuilt) return legendFaults(inspection).length > 0 ? { kind: "legend-refused" } : undefined;
    const sheets = rebuilt.plan.sheets.map(({ name }) => name);
    return { kind: "added", sheets, show: sheets[0], aside: rebuilt.former.map((sheet) => ({ sheet })) };
  });
}

export function layOutTask(wish: Wish): Task {
  return doing("lay-out", async (host, inspection) => {
    // What it was read by is what it is read by again.
    const { sheets, aside, faults } = await layOutAsWished(host, wish, { builtIn: inspection.definition });
    if (faults.length > 0) return { kind: "legend-refused" };
    return { kind: "added", sheets, show: sheets[0], aside: setAside(inspection, aside) };
  });
}

/** @param text what is said of it then */
export function changeCityTask(from: Named, to: Named, text: string): Task {
  return doing("city", async (host, inspection) => {
    if (!(await changeCity(host, { inspection, from, to }))) throw new WorkbookChanged("The form is of another city.");
    return { kind: "said", text };
  });
}
