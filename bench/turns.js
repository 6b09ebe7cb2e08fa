/**
 * Measuring that a busy machine cannot bend: all that is compared takes turns in one process, and what counts is the time that this
 * process had of a processor. Whatever else the machine does, it does to all of them; the ratio is taken within each turn.
 */

/** Turns that count for nothing, in which everything warms up. */
const WARM = 3;

/**
 * @param tasks by name; each is done once a turn, and is told which
 * @param least milliseconds that a turn lasts at least: what takes less is done again and again in it, since a single time says
 *   more of the garbage that the one before left than of the work
 * @returns by name, milliseconds that it took once, in each turn
 */
export async function inTurns(tasks, { turns, warm = WARM, least = 0 }) {
  const times = new Map(Object.keys(tasks).map((name) => [name, []]));
  const repeats = new Map();
  for (let turn = -warm; turn < turns; turn++) {
    for (const [name, run] of Object.entries(tasks)) {
      const again = repeats.get(name) ?? 1;
      const start = process.cpuUsage();
      for (let at = 0; at < again; at++) await run(turn + warm);
      const { user, system } = process.cpuUsage(start);
      const once = (user + system) / 1000 / again;
      if (turn >= 0) times.get(name).push(once);
      else repeats.set(name, Math.max(1, Math.ceil(least / once)));
    }
  }
  return times;
}

export function median(values) {
  return quantile(values, 0.5);
}

/** The middle, and between what and what half of the turns lie. */
export function spread(values, digits) {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(values, share).toFixed(digits));
  return `${middle} (${low}–${high})`;
}

/** Of two that took turns. */
export function ratios(ones, others) {
  return ones.map((time, turn) => time / others[turn]);
}

function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Markdown; the first column to the left, the others to the right. */
export function table(heads, rows) {
  const all = [heads, ...rows].map((row) => row.map(String));
  const widths = heads.map((_, column) => Math.max(3, ...all.map((row) => [...row[column]].length)));
  const pad = (cell, column) => {
    const room = " ".repeat(widths[column] - [...cell].length);
    return column === 0 ? cell + room : room + cell;
  };
  const rule = widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  const line = (cells) => `| ${cells.join(" | ")} |\n`;
  const [head, ...body] = all.map((row) => line(row.map(pad)));
  return [head, line(rule), ...body].join("");
}
