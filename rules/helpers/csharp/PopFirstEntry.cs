// Removes and gives the entry inserted first.
static (K, V) PopFirstEntry<K, V>(Dictionary<K, V> map)
{
    K key = map.Count > 0 ? map.First().Key : throw new KeyNotFoundException("'popitem(): dictionary is empty'");
    return (key, PopKey(map, key));
}
