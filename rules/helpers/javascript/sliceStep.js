// Every step-th item of a slice.
function sliceStep(items, start, end, step) {
  return sliceIndices(items.length, start, end, step).map((i) => items[i]);
}
