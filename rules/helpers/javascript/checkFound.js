// An index that was searched; -1 raises.
function checkFound(index) {
  if (index < 0) throw new ValueError("substring not found");
  return index;
}
