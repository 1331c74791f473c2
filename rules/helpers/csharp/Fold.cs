// Combines the elements from the left; there must be one.
static T Fold<T>(IEnumerable<T> items, Func<T, T, T> combine)
{
    return items.Any() ? items.Aggregate(combine) : throw new InvalidCastException("reduce of nothing without a start");
}
