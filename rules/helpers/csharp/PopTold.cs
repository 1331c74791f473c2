// Removes and gives the last element, of which there must be one.
static T PopTold<T>(List<T> items) => items.Count > 0 ? PopLast(items) : throw new IndexOutOfRangeException("pop from empty list");
