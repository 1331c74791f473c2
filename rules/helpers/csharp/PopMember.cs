// Removes and gives some element of a set.
static T PopMember<T>(HashSet<T> set)
{
    if (set.Count == 0)
    {
        throw new KeyNotFoundException("pop from an empty set");
    }
    T first = set.First();
    set.Remove(first);
    return first;
}
