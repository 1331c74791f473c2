// Elements by their keys, in order of first occurrence.
static Dictionary<K, List<T>> GroupBy<T, K>(IEnumerable<T> items, Func<T, K> key) => items.GroupBy(key).ToDictionary(group => group.Key, group => group.ToList());
