// Removes and returns the entry at a place; an empty map raises.
function popEntry(map, index) {
  const entry = [...map].at(index) ?? raiseError(new KeyError("the map is empty"));
  map.delete(entry[0]);
  return entry;
}
