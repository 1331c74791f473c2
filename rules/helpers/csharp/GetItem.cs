// The value at a key, which must be there: the error says which.
static V GetItem<K, V>(Dictionary<K, V> map, K key) =>
    map.TryGetValue(key, out V value) ? value : throw new KeyNotFoundException(key is string ? $"'{key}'" : $"{key}");
