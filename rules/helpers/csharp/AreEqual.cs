// Whether two values are equal, element by element.
static bool AreEqual(object a, object b)
{
    switch (a, b)
    {
        case (ITuple x, ITuple y):
            return x.Length == y.Length && Enumerable.Range(0, x.Length).All(i => AreEqual(x[i], y[i]));
        case (IDictionary x, IDictionary y):
            return x.Count == y.Count && x.Keys.Cast<object>().All(key => y.Contains(key) && AreEqual(x[key], y[key]));
        case (IList x, IList y):
            return x.Count == y.Count && Enumerable.Range(0, x.Count).All(i => AreEqual(x[i], y[i]));
        case (IEnumerable x, IEnumerable y) when a is not string && b is not string:
            var others = y.Cast<object>().ToList();
            return x.Cast<object>().Count() == others.Count && x.Cast<object>().All(item => others.Any(other => AreEqual(item, other)));
        case (double x, long y):
            return x == y;
        case (long x, double y):
            return x == y;
        default:
            return Equals(a, b);
    }
}
