// All sequences of so many elements.
static IEnumerable<List<T>> CartesianPower<T>(List<T> items, long length)
{
    IEnumerable<List<T>> rows = new List<List<T>> { new List<T>() };
    for (long i = 0; i < length; i++)
    {
        rows = rows.SelectMany(row => items.Select(item => row.Append(item).ToList())).ToList();
    }
    return rows;
}
