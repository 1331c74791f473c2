// Whether some item of an iterable holds; stops there.
function someOf(items) {
  for (const item of items) if (item) return true;
  return false;
}
