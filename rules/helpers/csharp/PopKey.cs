// Removes a key, which must be there, and gives its value; the order of the others, and of those to come, is that of insertion.
static V PopKey<K, V>(Dictionary<K, V> map, K key)
{
    V value = GetItem(map, key);
    map.Remove(key);
    var rest = map.ToList();
    map.Clear();
    rest.ForEach(entry => map.Add(entry.Key, entry.Value));
    return value;
}
