// The value at a key; a missing key gets the default.
static V SetDefault<K, V>(Dictionary<K, V> map, K key, V value)
{
    map.TryAdd(key, value);
    return map[key];
}
