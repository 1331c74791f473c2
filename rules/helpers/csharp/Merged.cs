// A new dictionary of two; the second's values win.
static Dictionary<K, V> Merged<K, V>(Dictionary<K, V> first, Dictionary<K, V> second)
{
    var result = new Dictionary<K, V>(first, first.Comparer);
    PutAll(result, second);
    return result;
}
