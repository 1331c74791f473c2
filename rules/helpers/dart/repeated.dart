// The elements of a list, a number of times.
List<T> repeated<T>(List<T> items, int times) => [for (var i = 0; i < times; i++) ...items];
