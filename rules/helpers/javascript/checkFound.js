// An index that was searched; -1 raises.
function checkFound(index, message = "substring not found") {
  if (index < 0) throw new ValueError(message);
  return index;
}
