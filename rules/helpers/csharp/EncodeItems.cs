// Elements as a JSON array.
static string EncodeItems<T>(IEnumerable<T> items, Func<T, string> encode) => "[" + string.Join(",", items.Select(encode)) + "]";
