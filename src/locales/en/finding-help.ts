/** What a kind of finding means, and what to do: in English. */
import type { FindingHelp, Topic } from "../finding-topics";

export const findingHelp: Readonly<Record<Topic, FindingHelp>> = {
  "outside-scale": {
    why: "A score outside the scale would distort the median. That is why it does not count.",
    todo: "Fill in a score of the scale. If the suggestion is right, accept it.",
  },
  "between-steps": {
    why: "Scores are equally far apart, such as 3, 3.25 and 3.5. This one lies between two. It is not rounded. A median may lie right in the middle, such as 2.875.",
    todo: "If that is what you mean, there is nothing to do. If not, choose the value beside it.",
  },
  "as-text": {
    why: "Excel calculates with numbers only. Klimaatpeil reads the value, the formulas in your workbook do not: there may be two figures.",
    todo: "Fill in the number. Accepting the suggestion does that in one click.",
  },
  date: {
    why: "Of 2.5, typed with a point, Excel may make a date. That does not count as a score.",
    todo: "Type the score with a comma, or accept the suggestion.",
  },
  "two-levels": {
    why: "The word fits more than one level of the legend. Klimaatpeil does not choose for you.",
    todo: "Fill in the number, or the word that fits one level alone.",
  },
  "no-score": {
    why: "What is in the cell cannot be read as a score. It does not count, and stays where it is.",
    todo: "Fill in a number. Your explanation belongs with the motivation.",
  },
  "colour-only": {
    why: "A colour alone is no score: whoever colours the cell anew would change it.",
    todo: "Fill in the score that the colour stands for, or accept the suggestion.",
  },
  struck: {
    why: "What is struck through or in superscript is mostly not meant any more. Klimaatpeil does not read it.",
    todo: "Check what was read, and leave nothing but the score in the cell.",
  },
  note: {
    why: "Nobody who calculates sees a score in a note. It does not count until it is in the cell.",
    todo: "Accept the suggestion, or fill in the score yourself.",
  },
  who: {
    why: "Without a city of this model nobody knows whose scores these are. They do not count.",
    todo: "Write the city as on Legende, or add its spelling there.",
  },
  twice: {
    why: "The same city or theme is in the table twice. Which of the two holds is not certain.",
    todo: "Remove what does not hold, or give it its right name.",
  },
  "other-city": {
    why: "The name of the file says another city than the table. It may be the wrong file.",
    todo: "Check whose scores these are. If the table is right, give the file another name.",
  },
  theme: {
    why: "The theme is not in this model. What stands under it goes nowhere.",
    todo: "Write the theme as on Legende, or add it there.",
  },
  "missing-theme": {
    why: "Of a theme that is missing there is no score, and this table does not count in its median.",
    todo: "Add a column or row with the name of the theme, as on Legende.",
  },
  "which-column": {
    why: "More than one column may be the score. A wrong choice would change all figures, so Klimaatpeil makes none.",
    todo: "Choose which column is the score. Your choice is kept in the workbook.",
  },
  "other-scale": {
    why: "Figures on another scale, such as out of 10 or in per cent, cannot be compared. They do not count.",
    todo: "Convert them to the scale of the model, and check again.",
  },
  "nothing-read": {
    why: "No score was found. Klimaatpeil knows a table by the names of the themes and the cities.",
    todo: "Check that those names are there in full, and that the scores are filled in.",
  },
  "other-model": {
    why: "The scores and the Legende do not belong together. Comparing them would give wrong figures.",
    todo: "Check which Legende holds. In your own workbook, add the sheets again afterwards.",
  },
  "other-measurement": {
    why: "The figures of two measurements would be mixed, and nobody could tell any more which are of when.",
    todo: "If the file does not belong here, remove it from the list. If the measurement in the file is wrong, correct it there.",
  },
  "global-outside": {
    why: "No city scores as high or as low. It counts and is published as it stands.",
    todo: "If it is meant, the reason stands on Globaal. If it was a slip, correct the score there.",
  },
  benchmark: {
    why: "A benchmark shows once more what the cities handed in, for who reads it. Nothing counts here.",
    todo: "Open the bundle: that has the scores and the findings.",
  },
  "same-file": {
    why: "Two names for the same file: a city may have left out its new version. What says the same twice counts once.",
    todo: "Remove one of the two from the list, or ask the city which version it meant.",
  },
  "text-left": {
    why: "Klimaatpeil does not know where this text belongs. It stays, but does not go into the bundle.",
    todo: "Say above the column what it is, such as Motivatie or Sterke punten.",
  },
  target: {
    why: "The target is no number on the scale, so no chart shows it.",
    todo: "Fill in a number of the scale, and put your explanation with the motivation.",
  },
  hidden: {
    why: "Hidden rows or columns count, though nobody sees them.",
    todo: "Unhide them, and check whether they are to count.",
  },
  "too-large": {
    why: "The sheet is larger than what can be read safely. What lies beyond does not count.",
    todo: "Put the table with scores on a smaller sheet.",
  },
  untold: {
    why: "Excel does not tell everything of this sheet. Something may have been read differently from how you see it.",
    todo: "Compare what was read with what is there, above all in merged and struck cells.",
  },
  "fte-number": {
    why: "A number of FTE is a number from 0 on. Anything else does not count in the total.",
    todo: "Fill in the number, and put your explanation in the column for remarks.",
  },
  "own-figure": {
    why: "The median, the number and the range on Maturiteit come from formulas. Klimaatpeil counts the scores itself, but whoever opens the sheet sees the other figure.",
    todo: "Copy the formula from the cell beside it.",
  },
  provenance: {
    why: "Herkomst remembers what the cities handed in. What stands on Maturiteit or LEKP-VTE counts, also where somebody typed it afterwards. Names or headings that were moved without their scores look just the same.",
    todo: "Check that every row still stands beside its city, and every column under its theme. A correction that is meant may stay.",
  },
  kept: {
    why: "In a newer file something stands here that is no score. The bundle then keeps what it had, until somebody gives a score.",
    todo: "Ask the city which score it is, or type it in the bundle.",
  },
  "fte-total": {
    why: "The total and the sum of the rows differ. Klimaatpeil goes by the rows.",
    todo: "Check which of the two is right.",
  },
  "head-count": {
    why: "Numbers of staff are confidential, and are something else than FTE that LEKP 1 pays for.",
    todo: "If it is about LEKP 1 after all, put “VTE LEKP 1” above it.",
  },
  "fte-what": {
    why: "It is not certain which figures are the FTE of LEKP 1. They do not count.",
    todo: "Put “VTE LEKP 1” above one column, beside a column Stad.",
  },
  "fte-left": {
    why: "This figure is not asked for here. It stays, and goes nowhere.",
    todo: "There is nothing to do.",
  },
  "no-answer": {
    why: "The city has answered, but gave no scores. It does not count in the medians.",
    todo: "Ask whether scores are still to come.",
  },
  file: {
    why: "Nothing was read from this file. The other files do not depend on it.",
    todo: "Ask for another version: as .xlsx, without a password, saved anew in Excel.",
  },
  "global-reason": {
    why: "A global score has to be explained later: that is why each step has a reason, a name and a date.",
    todo: "Complete what is missing on the sheet Globaal.",
  },
  "global-beside": {
    why: "Who reads the benchmark sees both figures beside each other. Was this the median of an earlier bundle, or was it decided so? Nothing says.",
    todo: "Keep an estimate with the reason in Delen, or publish the median there.",
  },
  "global-median": {
    why: "This score was published as the median of then. Scores of cities have changed since, and the benchmark shows both.",
    todo: "Publish the new median in Delen. If the score stays on purpose, keep an estimate with the reason there.",
  },
  recommendation: {
    why: "Recommendations and work packages refer to each other by number. What does not match drops out of the overview.",
    todo: "Complete what is missing on Aanbevelingen or Werkpakketten, each number once.",
  },
  lead: {
    why: "A lead that is written differently from the model is not known as a city.",
    todo: "Write the city as on Legende, with a semicolon between two leads.",
  },
  rank: {
    why: "Priority and urgency go from 1 to 4. Anything else cannot be put in order.",
    todo: "Fill in a number from 1 to 4.",
  },
  "pair-left": {
    why: "This row does not say which city learns from which. It does not count in the proposal.",
    todo: "Mend the theme, the cities or the choice on that row.",
  },
  "pair-kept": {
    why: "This pair does not follow from the rules, but someone has pinned it.",
    todo: "If that is what you mean, there is nothing to do.",
  },
  "pair-outdated": {
    why: "The scores have changed since the proposal was made.",
    todo: "Make the proposal anew in Learn.",
  },
  setting: {
    why: "This setting cannot be read. Until it can, the usual value holds.",
    todo: "Fill in a value as explained beside it.",
  },
  partnership: {
    why: "A partnership can only be followed with an end date, a measurable goal and a verdict.",
    todo: "Complete what is missing on Partnerschappen.",
  },
  criterion: {
    why: "The weights say how much each criterion counts. Where they are wrong, a judgement cannot be recomputed.",
    todo: "Give each criterion on Partnercriteria a number, and let them add up to 100%.",
  },
  staff: {
    why: "The figures of the HR benchmark do not agree. The sheet is confidential and goes into no export.",
    todo: "Check the row on HR-benchmark, and compare it with LEKP-VTE.",
  },
  "group-words": {
    why: "The bundle or another file has others already. Klimaatpeil does not write over what the group wrote together.",
    todo: "Compare both, and take over yourself what holds.",
  },
  "point-left": {
    why: "Without a theme and a kind this point goes nowhere.",
    todo: "Fill in the theme on Sterk en beter, and whether it is a strong point or one to improve.",
  },
  "point-cities": {
    why: "How many cities share a point is counted by their names. Another spelling does not count.",
    todo: "Write the city as on Legende.",
  },
  "point-source": {
    why: "It cannot be traced any more which city says this.",
    todo: "Link the point to the words of a city again in Share, or write its source beside it.",
  },
  vote: {
    why: "A vote that cannot be read does not count in the top.",
    todo: "Fill in a number on Prioritering, at a city and a recommendation of the table.",
  },
  decision: {
    why: "Where the votes do not decide, a person does, and that has to be explained later.",
    todo: "Fill in ja or nee on Prioritering, with the reason.",
  },
};
