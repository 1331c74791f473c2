// All sequences of so many elements at different places.
static IEnumerable<List<T>> Permutations<T>(List<T> items, long length)
{
    if (length == 0)
    {
        yield return new List<T>();
    }
    for (int i = 0; i < items.Count && length > 0 && length <= items.Count; i++)
    {
        var others = items.Where((_, place) => place != i).ToList();
        foreach (var rest in Permutations(others, length - 1))
        {
            yield return rest.Prepend(items[i]).ToList();
        }
    }
}
