// The indices of a slice with a step.
function sliceIndices(length, start, end, step) {
  if (step === 0) throw new ValueError("slice step cannot be zero");
  const low = step > 0 ? 0 : -1;
  const high = step > 0 ? length : length - 1;
  const clamp = (index) => Math.min(Math.max(index < 0 ? index + length : index, low), high);
  const from = start === null ? (step > 0 ? low : high) : clamp(start);
  const to = end === null ? (step > 0 ? high : low) : clamp(end);
  const indices = [];
  for (let i = from; step > 0 ? i < to : i > to; i += step) indices.push(i);
  return indices;
}
