// Removes a key and returns its value, or a fallback.
function popKeyOr(map, key, fallback) {
  const value = getOr(map, key, fallback);
  map.delete(key);
  return value;
}
