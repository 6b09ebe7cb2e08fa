/** What reads a workbook, and knows how to take back what was written in it: it comes while Excel is still getting ready. */
export { recording } from "../../actions/take-back";
export { undoing } from "../undo";
export { inspected } from "./check-view";
export { cellNow } from "./places";
