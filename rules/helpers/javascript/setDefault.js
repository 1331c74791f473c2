// The value at a key; a missing key is inserted with the fallback.
function setDefault(map, key, fallback) {
  if (!map.has(key)) map.set(key, fallback);
  return map.get(key);
}
