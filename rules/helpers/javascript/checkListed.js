// An index of a list that was searched; -1 raises.
function checkListed(index) {
  if (index < 0) throw new ValueError("the value is not in the list");
  return index;
}
