// Removes an element of a set, which must be there.
static void RemoveMember<T>(HashSet<T> set, T item)
{
    if (!set.Remove(item))
    {
        throw new KeyNotFoundException($"no element {item}");
    }
}
