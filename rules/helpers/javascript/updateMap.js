// Takes over entries into a map.
function updateMap(map, entries) {
  for (const [key, value] of entries) map.set(key, value);
}
