// Replaces every step-th element of a slice by as many others.
static void SetSliceStep<T>(List<T> items, long? from, long? to, long step, IEnumerable<T> values)
{
    var copy = values.ToList();
    var places = SliceIndices(items.Count, from, to, step).ToList();
    if (step == 1)
    {
        SetSlice(items, from ?? 0, to ?? items.Count, copy);
        return;
    }
    if (places.Count != copy.Count)
    {
        throw new ArgumentException($"{copy.Count} values for a slice of {places.Count}");
    }
    foreach (var (place, value) in places.Zip(copy))
    {
        items[place] = value;
    }
}
