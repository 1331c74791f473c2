// Replaces every step-th item of a slice by as many others.
function setSliceStep(items, start, end, step, replacement) {
  const indices = sliceStep([...items.keys()], start, end, step);
  if (indices.length !== replacement.length) throw new ValueError("a slice with a step needs as many new items");
  indices.forEach((index, i) => (items[index] = replacement[i]));
}
