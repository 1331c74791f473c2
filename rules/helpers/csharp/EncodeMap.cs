// A dictionary as tagged JSON.
static string EncodeMap<K, V>(Dictionary<K, V> map, Func<K, string> key, Func<V, string> value)
{
    return "{\"$dict\":[" + string.Join(",", map.Select(entry => "[" + key(entry.Key) + "," + value(entry.Value) + "]")) + "]}";
}
