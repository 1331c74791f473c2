// Replaces the first occurrences, a number of times at most (always for a negative one).
function replaceMax(text, old, replacement, max) {
  let left = max < 0 ? Infinity : max;
  return text.replaceAll(old, (match) => (left-- > 0 ? replacement : match));
}
