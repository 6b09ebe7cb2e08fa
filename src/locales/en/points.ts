/** The words by which a city's own points are linked to those of the group, in English. */
import type { Words } from "../locale";
import type { points as nl } from "../nl/points";

export const points: Words<typeof nl> = {
  title: "Strong points and points to improve",
  explanation:
    "What cities write themselves, linked to the points of the group. How many cities say so follows from it.",
  noSheet: "This workbook has no sheet Sterk en beter yet. The points of the group will stand there.",
  addSheet: "Add the sheet Sterk en beter",
  nothing: "The cities have not written any strong points or points to improve yet.",
  standing: (left, all) =>
    left === 0
      ? `All ${all} points of the cities are linked.`
      : `${left} of the ${all} points of the cities ${left === 1 ? "is" : "are"} not linked yet.`,
  part: "Theme and kind",
  option: (theme, kind, left) => (left === 0 ? `${theme}: ${kind}` : `${theme}: ${kind} (${left})`),
  kinds: { strong: "strong points", improve: "points to improve" },
  said: "A city says",
  ofGroup: "Points of the group",
  noneLeft: (all) => (all === 0 ? "No city wrote anything here." : "Everything here is linked."),
  link: (city, text, point) => `Link what ${city} says (${text}) to: ${point}`,
  noPoints: "None yet. Write one below.",
  fresh: "New point",
  add: "Make and link",
  linked: (count) => `${count} linked`,
  unlink: "Unlink",
  unlinkOf: (city, text) => `Unlink: ${city}, ${text}`,
  nowLinked: (city, point) => `${city} now stands with “${point}”.`,
  unlinked: (city, point) => `What ${city} says no longer stands with “${point}”.`,
  goTo: "Go to the sheet",
  counted: (howMany, cities) => [howMany, cities.join(", ")].filter((part) => part !== "").join(": "),
};
