// A range of indices, which may count from the end, kept inside a length.
function clampRange(length, start, end) {
  const clamp = (index) => Math.min(Math.max(index < 0 ? index + length : index, 0), length);
  return [clamp(start), clamp(end)];
}
