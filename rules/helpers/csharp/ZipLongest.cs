// Pairs of elements at the same place, as many as the longer has; what is missing is null.
static IEnumerable<(A, B)> ZipLongest<A, B>(IEnumerable<A> first, IEnumerable<B> second)
{
    var (left, right) = (first.ToList(), second.ToList());
    for (int i = 0; i < Math.Max(left.Count, right.Count); i++)
    {
        yield return (left.ElementAtOrDefault(i), right.ElementAtOrDefault(i));
    }
}
