// Removes a key and returns its value; a missing key raises.
function popKey(map, key) {
  const value = getItem(map, key);
  map.delete(key);
  return value;
}
