// The text of any value as Python's repr shows it.
static string ReprOf(object value) => value switch
{
    null => "None",
    bool truth => truth ? "True" : "False",
    double number => FloatText(number),
    string text => Quoted(text),
    ITuple tuple => Joined("(", Enumerable.Range(0, tuple.Length), i => ReprOf(tuple[i]), tuple.Length == 1 ? ",)" : ")"),
    IDictionary map => Joined("{", map.Keys.Cast<object>(), key => ReprOf(key) + ": " + ReprOf(map[key]), "}"),
    IList items => Joined("[", items.Cast<object>(), ReprOf, "]"),
    IEnumerable items => items.Cast<object>().Any() ? Joined("{", items.Cast<object>(), ReprOf, "}") : "set()",
    _ => value.ToString(),
};
