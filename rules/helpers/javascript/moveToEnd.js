// Makes an entry the last; a missing key raises.
function moveToEnd(map, key) {
  map.set(key, popKey(map, key));
}
