// Any value as tagged JSON.
static string EncodeAny(object value) => value switch
{
    null => "null",
    bool truth => truth ? "true" : "false",
    long or int or BigInteger => EncodeInt(value is BigInteger big ? big : Convert.ToInt64(value)),
    double number => EncodeFloat(number),
    string text => EncodeStr(text),
    char letter => EncodeStr(letter.ToString()),
    ITuple tuple => "{\"$tuple\":" + EncodeItems(Enumerable.Range(0, tuple.Length).Select(i => tuple[i]), EncodeAny) + "}",
    IDictionary map => "{\"$dict\":" + EncodeItems(map.Keys.Cast<object>(), key => "[" + EncodeAny(key) + "," + EncodeAny(map[key]) + "]") + "}",
    IList items => EncodeItems(items.Cast<object>(), EncodeAny),
    IEnumerable items => "{\"$set\":" + EncodeItems(items.Cast<object>(), EncodeAny) + "}",
    _ => EncodeStr(value.ToString()),
};
