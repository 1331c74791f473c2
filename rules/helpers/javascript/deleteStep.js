// Removes every step-th item of a slice.
function deleteStep(items, start, end, step) {
  const doomed = new Set(sliceIndices(items.length, start, end, step));
  const kept = items.filter((_, i) => !doomed.has(i));
  items.splice(0, items.length, ...kept);
}
