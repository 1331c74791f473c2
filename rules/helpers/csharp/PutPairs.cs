// Takes over pairs into a dictionary.
static void PutPairs<K, V>(Dictionary<K, V> map, IEnumerable<(K, V)> pairs) => pairs.ToList().ForEach(pair => map[pair.Item1] = pair.Item2);
