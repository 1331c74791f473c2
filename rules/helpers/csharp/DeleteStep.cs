// Removes every step-th element of a slice.
static void DeleteStep<T>(List<T> items, long? from, long? to, long step)
{
    foreach (int i in SliceIndices(items.Count, from, to, step).OrderDescending())
    {
        items.RemoveAt(i);
    }
}
