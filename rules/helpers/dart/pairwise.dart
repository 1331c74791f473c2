// Every element with its successor.
Iterable<(T, T)> pairwise<T>(List<T> items) => [for (var i = 1; i < items.length; i++) (items[i - 1], items[i])];
