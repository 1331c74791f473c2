// The elements at places from a start up to a stop.
Iterable<T> takeRange<T>(Iterable<T> items, int start, int stop) => items.take(stop).skip(start);
