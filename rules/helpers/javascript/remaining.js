// What an iterator has not yet given; a loop over it that is left does not close it.
function remaining(iterator) {
  return { next: () => iterator.next(), [Symbol.iterator]() { return this; } };
}
