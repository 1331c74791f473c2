// Removes a key and returns its value; a missing key raises.
function popKey(map, key, show = String) {
  if (!map.has(key)) throw new KeyError(show(key));
  const value = map.get(key);
  map.delete(key);
  return value;
}
