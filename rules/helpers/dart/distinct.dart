// Every value once, in the order of first occurrence.
List<T> distinct<T>(Iterable<T> items) => {...items}.toList();
