// Removes an element of a set, which must be there.
static bool RemoveMember<T>(HashSet<T> set, T item) => set.Remove(item) ? true : throw new KeyNotFoundException($"no element {item}");
