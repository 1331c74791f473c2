// The list itself becomes so many times its elements.
static void RepeatInPlace<T>(List<T> items, long times)
{
    var once = items.ToList();
    items.Clear();
    for (long i = 0; i < times; i++)
    {
        items.AddRange(once);
    }
}
