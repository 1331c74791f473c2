// The code points of a text.
function codePoints(text: any): any {
  return [...text].map((c) => c.codePointAt(0));
}

// Whether two values are equal, comparing arrays, maps and sets by what they hold.
function deepEqual(a: any, b: any): any {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => deepEqual(item, b[i]));
  if (typeof a?.equals === "function") return a.equals(b);
  if (a instanceof Uint8Array && b instanceof Uint8Array) return deepEqual([...a], [...b]);
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((item) => b.has(item));
  if (a instanceof Map && b instanceof Map) {
    return a.size === b.size && [...a].every(([key, value]) => b.has(key) && deepEqual(value, b.get(key)));
  }
  return typeof a?.valueOf() === "number" && a.valueOf() === b?.valueOf();
}

// Negative, zero or positive as a comes before, with or after b; arrays compare element by element.
function compareValues(a: any, b: any): any {
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < a.length && i < b.length; i++) {
      if (!deepEqual(a[i], b[i])) return compareValues(a[i], b[i]);
    }
    return a.length - b.length;
  }
  if (typeof a?.isLess === "function") return a.isLess(b) ? -1 : b.isLess(a) ? 1 : 0;
  if (typeof a === "string" && /[\ud800-\udfff]/.test(a + b)) return compareValues(codePoints(a), codePoints(b));
  return a < b ? -1 : a > b ? 1 : 0;
}

// The element at an index, which may count from the end; outside raises.
function at(items: any, index: any): any {
  const place = index < 0 ? index + items.length : index;
  if (place < 0 || place >= items.length) throw new RangeError("list index out of range");
  return items[place];
}

// Removes and returns the last item; an empty array raises.
function popLast(items: any): any {
  if (items.length === 0) throw new RangeError("pop from an empty list");
  return items.pop();
}

/** Merge overlapping or touching (start, end) intervals, leaving the input alone. */
function mergeIntervals(intervals: [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of intervals.toSorted((a, b) => compareValues(a, b))) {
    if (merged.length > 0 && start <= at(merged, -1)[1]) {
      const [lastStart, lastEnd] = popLast(merged);
      merged.push([lastStart, Math.max(lastEnd, end)]);
    } else {
      merged.push([start, end]);
    }
  }
  return merged;
}
