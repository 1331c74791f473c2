// The places that a slice with a step takes.
static IEnumerable<int> SliceIndices(int size, long? from, long? to, long step)
{
    if (step == 0)
    {
        throw new ArgumentException("slice step cannot be zero");
    }
    long low = step > 0 ? 0 : -1;
    long Bound(long? bound, long missing) => bound == null ? missing : Math.Max(low, Math.Min(size + low, bound.Value < 0 ? bound.Value + size : bound.Value));
    long start = Bound(from, step > 0 ? 0 : size - 1);
    long stop = Bound(to, step > 0 ? size : -1);
    for (long i = start; step > 0 ? i < stop : i > stop; i += step)
    {
        yield return (int)i;
    }
}
