// Takes over pairs into a dictionary.
static void PutPairs<K, V>(Dictionary<K, V> map, IEnumerable<(K, V)> pairs)
{
    foreach (var (key, value) in pairs)
    {
        map[key] = value;
    }
}
