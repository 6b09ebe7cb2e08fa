/** The words of the first screen, in English. */
import type { Words } from "../locale";
import type { first as dutch } from "../nl/first";

export const first: Words<typeof dutch> = {
  language: "en",
  tabs: {
    label: "Sections",
    fillIn: "Fill in",
    check: (findings) => (findings > 0 ? `Check (${findings})` : "Check"),
    bundle: "Bundle",
    share: "Share",
    learn: "Learn",
    overview: "Overview",
    more: "More",
  },
  role: {
    ask: "What are you here for?",
    later: "You can change this any time, under the three dots.",
    names: { "fills-in": "I fill in for one city", bundles: "I bundle for the group" },
  },
  help: "Help",
  loading: "Reading the workbook…",
  loadingTab: "Opening the tab…",
  problems: {
    title: "This part cannot be shown",
    retry: "Try again",
    of: {
      "not-loaded": () =>
        "A part of Klimaatpeil could not be loaded. Nothing was changed. See whether you are connected and try again. If that does not help, close the pane and open it again: there may be a new version.",
      mistake: () =>
        "Something went wrong in Klimaatpeil itself. What you filled in yourself is still there. Try again. If that does not help, close the pane and open it again.",
    },
  },
  screens: {
    outside: {
      title: "Klimaatpeil belongs in Excel",
      text: "Open a workbook in Excel and choose Klimaatpeil on the Home tab. Outside Excel this window can read and write nothing.",
    },
    silent: {
      title: "Excel does not answer",
      text: "Klimaatpeil cannot reach Excel. Your workbook is untouched. Close this pane and open it again. Still empty? Then the network may block appsforoffice.microsoft.com: ask your IT department.",
    },
    old: {
      title: "This Excel is too old",
      text: "Klimaatpeil works from Excel 2021 and in Excel for the web. Your workbook is untouched.",
    },
  },
};
