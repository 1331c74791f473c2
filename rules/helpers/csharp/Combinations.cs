// All choices of so many elements in order, each once or as often as wished.
static IEnumerable<List<T>> Combinations<T>(List<T> items, long length, bool repeated)
{
    if (length == 0)
    {
        yield return new List<T>();
        yield break;
    }
    for (int i = 0; i < items.Count; i++)
    {
        foreach (var rest in Combinations(items.Skip(repeated ? i : i + 1).ToList(), length - 1, repeated))
        {
            yield return rest.Prepend(items[i]).ToList();
        }
    }
}
