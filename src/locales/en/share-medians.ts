/** Publishing medians as they are, in English. */
import type { Words } from "../locale";
import type { medians as nl } from "../nl/share-medians";

export const medians: Words<typeof nl> = {
  title: (count) => (count === 1 ? "1 median is not published yet" : `${count} medians are not published yet`),
  open: "Publish all medians without adjustment",
  explanation: (count, of) =>
    count === of ? "You publish these with this reason." : `You publish ${count} of these now, with this reason.`,
  publish: (count) => (count === 1 ? "Publish 1 median" : `Publish ${count} medians`),
  withDraft: (themes) =>
    `Left out, as what you typed there is not kept yet: ${themes}. Keep it first, or choose “Do not keep” there.`,
  cancel: "Cancel",
  done: (count) =>
    count === 0
      ? "There was no median to publish."
      : `${count === 1 ? "1 median is" : `${count} medians are`} published on Globaal.`,
  left: {
    workshop: (themes) => `Left open, as an adjustment of the workshop is kept for it already: ${themes}.`,
    estimate: (themes) => `Left open, as an estimate of the Kenniscentrum is kept for it already: ${themes}.`,
    published: (themes) => `Published already and left as it was: ${themes}.`,
    "no-median": (themes) => `Without a median: ${themes}.`,
    draft: (themes) => `Not published, as what you typed is not kept yet: ${themes}.`,
    nowhere: (themes) => `Without a row on Globaal: ${themes}.`,
  },
  undone: "The medians are taken off Globaal again.",
  takeBack: (count) => `Take back the ${count} published medians`,
  takenBack: (count) =>
    count === 1 ? "1 median is no longer published." : `${count} medians are no longer published.`,
  publishedAgain: "Undone: the medians are published again.",
  changed: {
    title: (count) =>
      count === 1
        ? "Of 1 theme the median changed since you published it"
        : `Of ${count} themes the median changed since you published them`,
    of: (theme, published, median) =>
      median === ""
        ? `${theme}: published ${published}, now without a median. Take back the step “Published” there.`
        : `${theme}: published ${published}, median now ${median}`,
    onPurpose: "Does a score stay as it is on purpose? Then keep an estimate with that theme, with the reason.",
    open: (count) => (count === 1 ? "Publish the new median" : "Publish the new medians"),
    reason: "The median changed since it was published.",
    undone: "Undone: what was published before is there again.",
    unknown: (theme, published, median) =>
      `${theme}: published is ${published}, ${median === "" ? "and there is no median now" : `the median is ${median} now`}. Globaal does not say whether that was decided so.`,
  },
  betweenSteps: (theme, median, [below, above]) =>
    `${theme}: ${median} lies between ${below} and ${above}. If you want one of these, choose it per theme.`,
};
