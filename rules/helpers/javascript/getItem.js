// The value at a key; a missing key raises.
function getItem(map, key) {
  if (!map.has(key)) throw new KeyError(String(key));
  return map.get(key);
}
