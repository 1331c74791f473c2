// Elements, of which there must be one.
static List<T> NotEmpty<T>(IEnumerable<T> items)
{
    var list = items.ToList();
    return list.Count > 0 ? list : throw new ArgumentException("an element is expected");
}
