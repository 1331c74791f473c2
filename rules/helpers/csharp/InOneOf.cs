// What is in exactly one of two sets.
static HashSet<T> InOneOf<T>(HashSet<T> first, HashSet<T> second)
{
    var result = new HashSet<T>(first, first.Comparer);
    result.SymmetricExceptWith(second);
    return result;
}
