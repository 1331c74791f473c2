// Moves elements from the end to the front.
static void Rotate<T>(List<T> items, long steps)
{
    int start = items.Count == 0 ? 0 : (int)((items.Count - steps % items.Count) % items.Count);
    Rearrange(items, items.Skip(start).Concat(items.Take(start)));
}
