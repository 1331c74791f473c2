// A dictionary of keys and values; a later one wins.
static Dictionary<K, V> MapOf<T, K, V>(IEnumerable<T> items, Func<T, K> key, Func<T, V> value)
{
    var map = new Dictionary<K, V>();
    foreach (T item in items)
    {
        map[key(item)] = value(item);
    }
    return map;
}
