// The element at an index, which may count from the end; outside raises.
function at(items: any, index: any): any {
  if (index >= items.length || index < -items.length) throw new RangeError("list index out of range");
  return items.at(index);
}

// Removes and returns the last item; an empty array raises.
function popLast(items: any): any {
  if (items.length === 0) throw new RangeError("pop from empty list");
  return items.pop();
}

/** Merge overlapping or touching (start, end) intervals, leaving the input alone. */
function mergeIntervals(intervals: [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of intervals.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (merged.length > 0 && start <= at(merged, -1)[1]) {
      const [lastStart, lastEnd] = popLast(merged);
      merged.push([lastStart, Math.max(lastEnd, end)]);
    } else {
      merged.push([start, end]);
    }
  }
  return merged;
}
