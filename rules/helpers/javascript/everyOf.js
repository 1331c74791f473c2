// Whether every item of an iterable holds; stops at the first that does not.
function everyOf(items) {
  for (const item of items) if (!item) return false;
  return true;
}
