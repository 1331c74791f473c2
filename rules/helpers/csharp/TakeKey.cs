// Removes a key, which must be there, and gives its value.
static V TakeKey<K, V>(Dictionary<K, V> map, K key) => map.Remove(key, out V value) ? value : throw new KeyNotFoundException(key is string ? $"'{key}'" : $"{key}");
