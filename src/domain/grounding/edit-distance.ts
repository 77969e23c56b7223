/**
 * Damerau-Levenshtein distance (insert, delete, replace, swap of neighbours) while it is at most `limit`;
 * `limit + 1` once it is more. What the words share at either end is set aside, and only a band of the table is filled.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const longest = Math.max(endA, endB) - start;
  if (longest <= 1) return Math.min(longest, over);
  // The first and the last letter of what is left differ: more than two letters take more than one step.
  if (limit === 1 && longest > 2) return over;
  return tableDistance(a.slice(start, endA), b.slice(start, endB), limit);
}

function tableDistance(a: string, b: string, limit: number): number {
  const over = limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = Array.from({ length: b.length + 1 }, () => over);
    row[0] = i;
    let least = i;
    const last = Math.min(b.length, i + limit);
    for (let j = Math.max(1, i - limit); j <= last; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? over) + 1,
        (row[j - 1] ?? over) + 1,
        (previous[j - 1] ?? over) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? over) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return over;
    before = previous;
    previous = row;
  }
  return Math.min(previous[b.length] ?? over, over);
}
