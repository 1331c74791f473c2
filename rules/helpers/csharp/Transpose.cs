// The columns of rows, as many as the shortest row has.
static IEnumerable<List<T>> Transpose<T>(IEnumerable<List<T>> rows)
{
    int width = rows.Select(row => row.Count).DefaultIfEmpty(0).Min();
    return Enumerable.Range(0, width).Select(i => rows.Select(row => row[i]).ToList());
}
