// Makes an entry the first.
static void MoveToFront<K, V>(Dictionary<K, V> map, K key)
{
    V value = PopKey(map, key);
    var rest = map.ToList();
    map.Clear();
    map[key] = value;
    rest.ForEach(entry => map.Add(entry.Key, entry.Value));
}
