// Removes and gives the entry inserted last.
static (K, V) PopEntry<K, V>(Dictionary<K, V> map)
{
    var (key, value) = map.Count > 0 ? map.Last() : throw new KeyNotFoundException("'popitem(): dictionary is empty'");
    map.Remove(key);
    return (key, value);
}
