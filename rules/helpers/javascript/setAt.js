// Stores an element at an index, which may count from the end; outside raises.
function setAt(items, index, value) {
  items[placeOf(items, index)] = value;
}
