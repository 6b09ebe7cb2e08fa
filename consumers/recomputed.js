/** What is recomputed of the long format, in SQL. Each asks for the rows that differ: there should be none. */

const SCORES = `
  SELECT theme_id, median(value) AS median, count(value) AS n, min(value) AS lowest, max(value) AS highest, round(sum(value), 6) AS fte
  FROM lang WHERE city_id IS NOT NULL GROUP BY theme_id`;

/** Every theme with its figure in the file and what it comes to. */
export const FIGURES = `
  SELECT theme_id, said.value AS median, scores.median AS recomputed, scores.n::INTEGER AS cities
  FROM lang AS said LEFT JOIN (${SCORES}) AS scores USING (theme_id) WHERE said.status = 'median' ORDER BY theme_id`;

/** Of one kind of figure, those of which the value or the number of cities differs. */
function differing(status, column) {
  return `
    SELECT theme_id, said.value AS said, scores.${column} AS recomputed, said.n, scores.n::INTEGER AS cities
    FROM lang AS said LEFT JOIN (${SCORES}) AS scores USING (theme_id)
    WHERE said.status = '${status}' AND (said.value IS DISTINCT FROM scores.${column} OR said.n IS DISTINCT FROM scores.n)`;
}

/** Where every city is named. */
export const RECOMPUTED = {
  "medians that differ": differing("median", "median"),
  "lowest that differ": differing("lowest", "lowest"),
  "highest that differ": differing("highest", "highest"),
  "totals of FTE that differ": differing("total", "fte"),
  "themes with scores and without a median": `
    SELECT theme_id FROM (${SCORES}) AS scores WHERE theme_id <> 'lekp1' AND n > 0
    AND theme_id NOT IN (SELECT theme_id FROM lang WHERE status IN ('median', 'withheld') AND theme_id IS NOT NULL)`,
};

/** Whoever sees it. */
export const WRONG = {
  "rows whose change is not the value less the previous":
    "SELECT * FROM lang WHERE change IS NOT NULL AND round(value - previous, 6) <> change",
  "rows of a city without its NIS code": "SELECT * FROM lang WHERE city_id IS NOT NULL AND nis_code IS NULL",
  "years that are not in the name of the measurement":
    "SELECT period, year FROM lang WHERE year IS NOT NULL AND NOT contains(period, year::VARCHAR)",
  "scores off the scale":
    "SELECT * FROM lang WHERE theme_id <> 'lekp1' AND value NOT BETWEEN 1 AND 5 AND status NOT IN ('total')",
};
