// Removes and returns the entry at a place; an empty map raises.
function popEntry(map, index) {
  if (map.size === 0) throw new KeyError("'popitem(): dictionary is empty'");
  const entry = [...map].at(index);
  map.delete(entry[0]);
  return entry;
}
