// Pairs of a running number and an item of an iterable that may not end.
function* enumerateLazily(items, start) {
  let n = start;
  for (const item of items) yield [n++, item];
}
