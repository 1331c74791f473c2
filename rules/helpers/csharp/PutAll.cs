// Takes over the entries of another dictionary.
static void PutAll<K, V>(Dictionary<K, V> map, Dictionary<K, V> other)
{
    foreach (var (key, value) in other)
    {
        map[key] = value;
    }
}
