// A text in upper case, letters that become several included.
static string Upper(string text)
{
    var pairs = new[] { ("ß", "SS"), ("ﬀ", "FF"), ("ﬁ", "FI"), ("ﬂ", "FL"), ("ﬃ", "FFI"), ("ﬄ", "FFL"), ("ŉ", "ʼN"), ("ǰ", "J̌"), ("ẖ", "H̱"), ("ẗ", "T̈") };
    return pairs.Aggregate(text, (shown, pair) => shown.Replace(pair.Item1, pair.Item2)).ToUpperInvariant();
}
