// A dictionary of keys and values; a later one wins.
static Dictionary<K, V> MapOf<T, K, V>(IEnumerable<T> items, Func<T, K> key, Func<T, V> value) =>
    items.Select(item => (Key: key(item), Value: value(item))).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Last().Value);
