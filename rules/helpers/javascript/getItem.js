// The value at a key; a missing key raises.
function getItem(map, key, show = String) {
  if (!map.has(key)) throw new KeyError(show(key));
  return map.get(key);
}
