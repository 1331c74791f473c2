// Removes and gives some element of a set.
static T PopMember<T>(HashSet<T> set)
{
    T first = set.Count > 0 ? set.First() : throw new KeyNotFoundException("pop from an empty set");
    set.Remove(first);
    return first;
}
