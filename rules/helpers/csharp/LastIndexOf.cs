// Where an equal element last stands, or -1.
static int LastIndexOf<T>(List<T> items, T item) => items.FindLastIndex(other => AreEqual(other, item));
