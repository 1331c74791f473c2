// Gives a list's elements another order.
static void Rearrange<T>(List<T> items, IEnumerable<T> order)
{
    var sorted = order.ToList();
    items.Clear();
    items.AddRange(sorted);
}
