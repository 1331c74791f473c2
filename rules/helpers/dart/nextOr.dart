// The next element of an iterator, or a default at its end.
T nextOr<T>(Iterator<T> items, T fallback) => items.moveNext() ? items.current : fallback;
