/** The rows that the shapes of the tests are made of. */
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";

/** The themes' names, in our order. */
export const THEMES = klimaatgovernance.themes.map(({ name }) => name);
/** The header that most cities make themselves. */
export const HEADER = ["Stad", ...THEMES] as const;

export const GENT = ["Gent", 3, 4, 2, 3, 2.5, 3, 2, 4] as const;
export const LEUVEN = ["Leuven", 4, 3, 2, 3, 2, 2, 2, 4] as const;
export const AALST = ["Aalst", 2, 3, 1, 3, 2, 3, 4, 3] as const;
/** As `gridIn` shows them. */
export const GRID = { gent: "3 4 2 3 2.5 3 2 4", leuven: "4 3 2 3 2 2 2 4", aalst: "2 3 1 3 2 3 4 3" } as const;
