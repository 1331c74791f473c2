// The characters at [start, end), which must lie inside.
function substringOf(text, start, end = text.length) {
  if (start < 0 || end < start || end > text.length) throw new RangeError(`no characters ${start} to ${end}`);
  return text.slice(start, end);
}
