// Removes every step-th item of a slice.
function deleteStep(items, start, end, step) {
  const doomed = new Set(sliceStep([...items.keys()], start, end, step));
  const kept = items.filter((_, i) => !doomed.has(i));
  items.splice(0, items.length, ...kept);
}
