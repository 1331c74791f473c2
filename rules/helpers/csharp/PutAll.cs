// Takes over the entries of another dictionary.
static void PutAll<K, V>(Dictionary<K, V> map, Dictionary<K, V> other) => other.ToList().ForEach(entry => map[entry.Key] = entry.Value);
