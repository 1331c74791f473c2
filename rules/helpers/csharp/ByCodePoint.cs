// Orders texts by their code points, as their bytes in UTF-8 are.
static readonly Comparer<string> ByCodePoint = Comparer<string>.Create((a, b) =>
    Math.Sign(Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b))));
