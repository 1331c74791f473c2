// The next element of an iterator, which must have one.
T nextItem<T>(Iterator<T> items) => items.moveNext() ? items.current : throw StopIteration();
