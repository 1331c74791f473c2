// The places that a slice with a step takes.
static IEnumerable<int> SliceIndices(int size, long? from, long? to, long step)
{
    long low = step > 0 ? 0 : -1;
    long Bound(long? given, long missing) => given is long i ? Math.Clamp(i < 0 ? i + size : i, low, size + low) : missing;
    long start = Bound(from, step > 0 ? 0 : size - 1);
    long stop = Bound(to, step > 0 ? size : -1);
    double count = step != 0 ? Math.Ceiling((stop - start) / (double)step) : throw new ArgumentException("slice step cannot be zero");
    return Enumerable.Range(0, Math.Max(0, (int)count)).Select(i => (int)(start + i * step));
}
