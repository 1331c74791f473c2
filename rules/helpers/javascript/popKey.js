// Removes a key and returns its value; a missing key raises.
function popKey(map, key) {
  if (!map.has(key)) throw new KeyError(String(key));
  const value = map.get(key);
  map.delete(key);
  return value;
}
