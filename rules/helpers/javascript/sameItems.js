// Whether two arrays hold the same, arrays in them by what they hold.
function sameItems(a, b) {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => sameItems(item, b[i])));
}
