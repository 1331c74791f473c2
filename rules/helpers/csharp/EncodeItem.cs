// One value by its encoder.
static string EncodeItem<T>(T item, Func<T, string> encode) => encode(item);
