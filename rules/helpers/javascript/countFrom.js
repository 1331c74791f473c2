// Counts without end.
function* countFrom(start, step) {
  for (let n = start; ; n += step) yield n;
}
