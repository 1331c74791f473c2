// The value at a key, or a fallback.
function getOr(map, key, fallback) {
  return map.has(key) ? map.get(key) : fallback;
}
