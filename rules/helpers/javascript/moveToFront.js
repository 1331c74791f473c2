// Makes an entry the first; a missing key raises.
function moveToFront(map, key) {
  const entries = [[key, popKey(map, key)], ...map];
  map.clear();
  updateMap(map, entries);
}
