// Every step-th item of a slice.
const sliceStep = (items, start, end, step) => sliceIndices(items.length, start, end, step).map((i) => items[i]);
