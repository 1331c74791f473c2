// The order of two values, element by element.
static int Compare(object a, object b)
{
    switch (a, b)
    {
        case (string x, string y):
            return string.CompareOrdinal(x, y);
        case (ITuple x, ITuple y):
            return Enumerable.Range(0, Math.Min(x.Length, y.Length)).Select(i => Compare(x[i], y[i])).Append(x.Length - y.Length).FirstOrDefault(order => order != 0);
        case (IList x, IList y):
            return Enumerable.Range(0, Math.Min(x.Count, y.Count)).Select(i => Compare(x[i], y[i])).Append(x.Count - y.Count).FirstOrDefault(order => order != 0);
        case (IComparable x, IComparable) when a.GetType() == b.GetType():
            return x.CompareTo(b);
        case (IConvertible and not string, IConvertible and not string):
            return Convert.ToDouble(a).CompareTo(Convert.ToDouble(b));
        default:
            throw new InvalidCastException("these values have no order");
    }
}
