// Compares keys by what is inside them.
sealed class Structural<T> : IEqualityComparer<T>
{
    public bool Equals(T a, T b) => AreEqual(a, b);

    public int GetHashCode(T value) => Hash(value);

    static int Hash(object value) => value switch
    {
        string text => text.GetHashCode(),
        ITuple tuple => Enumerable.Range(0, tuple.Length).Aggregate(17, (hash, i) => hash * 31 + Hash(tuple[i])),
        IList items => items.Cast<object>().Aggregate(17, (hash, item) => hash * 31 + Hash(item)),
        IEnumerable items => items.Cast<object>().Sum(item => Hash(item) % 1000),
        _ => value?.GetHashCode() ?? 0,
    };
}
