// A place that must have been found; else it raises with a message of its own.
function checkPlace(index, failure) {
  if (index < 0) throw new ValueError(failure);
  return index;
}
