/** Merge overlapping or touching (start, end) intervals, leaving the input alone. */
function mergeIntervals(intervals: [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of intervals.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (merged.length > 0 && start <= merged.at(-1)[1]) {
      const [lastStart, lastEnd] = merged.pop();
      merged.push([lastStart, Math.max(lastEnd, end)]);
    } else {
      merged.push([start, end]);
    }
  }
  return merged;
}
