// Sorted by a comparison that is only asked whether a later element belongs before an earlier one.
static List<T> SortedInTurn<T>(IEnumerable<T> items, Comparison<T> order)
{
    var result = new List<T>();
    var before = Comparer<T>.Create((earlier, later) => order(later, earlier) < 0 ? 1 : -1);
    foreach (var item in items) result.Insert(~result.BinarySearch(item, before), item);
    return result;
}
