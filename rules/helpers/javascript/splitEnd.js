// Splits at the last occurrences of a separator, a number of times at most (always for a negative one).
function splitEnd(text, separator, max) {
  const parts = text.split(separator);
  const first = max < 0 ? 1 : Math.max(1, parts.length - max);
  return [parts.slice(0, first).join(separator), ...parts.slice(first)];
}
