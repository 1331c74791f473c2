// Splits at the first occurrences of a separator, a number of times at most (always for a negative one).
function splitMax(text, separator, max) {
  const parts = text.split(separator);
  if (max < 0 || parts.length <= max + 1) return parts;
  return [...parts.slice(0, max), parts.slice(max).join(separator)];
}
