/** The words of the help and of the tour, in English. */
import type { Words } from "../locale";
import type { help as dutch } from "../nl/help";

export const help: Words<typeof dutch> = {
  title: "Help",
  back: (tab) => `Back to ${tab}`,
  tour: {
    title: "Tour",
    start: "Show the tour",
    step: (at, count) => `${at} of ${count}`,
    next: "Next",
    skip: "Skip",
    done: "Get started",
    of: {
      "fills-in": [
        "In Fill in, prepare the sheets first if they are not there yet, and click a theme or choose a score cell: you then see what each level means.",
        "Click a level or type your score, and write why: Enter at the score, or Ctrl + Enter at the reason, saves and goes on to the next theme.",
        "Check says what stands out, takes you to the cell and suggests what was probably meant.",
        "Everything is in your workbook and nothing is sent: save it, and hand it to whoever bundles.",
      ],
      bundles: [
        "Drag the files of the cities into the box in Bundle: any shape will do, and the files do not change.",
        "What is not certain is asked of you: which column is the score, and which of two values holds.",
        "Overview draws how things stand, and in Share you set the global score of each theme and make the benchmark.",
        "Behind the three dots are the other tabs, what stands out, and help.",
      ],
    },
  },
  guide: {
    title: "Guide",
    explanation: "The guide is in Dutch. Click a chapter to read it.",
    loading: "The guide is being opened…",
  },
  about: {
    title: "About Klimaatpeil",
    version: (version) => `Version ${version}`,
    contact: "Questions, or found a mistake?",
  },
  theme: {
    all: "What are the themes about?",
    questions: "Ask yourself",
    levels: "The levels",
    about: {
      strategie: "Where the city wants to go with climate, and how firmly that plan is anchored.",
      aanpak: "How the work is organised: who leads, who does what, and how it is steered.",
      regelgeving: "Which climate rules the city follows, makes itself and enforces.",
      "hr-cultuur":
        "The people: enough knowledge and hands, outside the climate team too, and an organisation that sets the example.",
      middelen: "The money and other means for the climate plan, and how certain they are.",
      monitoring: "How the city measures whether its climate policy works, and what it does with those figures.",
      risicobeheer:
        "Which climate risks the city knows, what it does about them, and whether its organisation is built on that.",
      "communicatie-participatie":
        "Whom the city reaches with what it says of climate, and how citizens, partners and politics take part.",
    },
  },
};
