// The items several times over.
function repeatItems(items, times) {
  return Array(Math.max(0, times)).fill([...items]).flat();
}
