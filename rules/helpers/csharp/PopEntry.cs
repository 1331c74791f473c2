// Removes and gives the entry at a place.
static (K, V) PopEntry<K, V>(Dictionary<K, V> map, int place)
{
    if (map.Count == 0)
    {
        throw new KeyNotFoundException("the dictionary is empty");
    }
    K key = map.ElementAt(place).Key;
    return (key, PopKey(map, key));
}
