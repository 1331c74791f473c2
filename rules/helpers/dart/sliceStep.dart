// Every step-th element between two bounds, which may count from the end or be left out.
List<T> sliceStep<T>(List<T> items, int? from, int? to, int step) => [for (final i in slicePlaces(items.length, from, to, step)) items[i]];
