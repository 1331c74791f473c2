// Adds elements at the front one by one.
static void ExtendLeft<T>(List<T> items, IEnumerable<T> more)
{
    items.InsertRange(0, Enumerable.Reverse(more).ToList());
}
