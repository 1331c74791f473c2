// Where an equal element first stands, or -1.
static int IndexOf<T>(List<T> items, T item) => items.FindIndex(other => AreEqual(other, item));
