// Whether a text continues with a part from an index on, which may count from the end.
function startsAt(text, part, start) {
  const [from] = clampRange(text.length, start, 0);
  return start <= text.length && text.startsWith(part, from);
}
