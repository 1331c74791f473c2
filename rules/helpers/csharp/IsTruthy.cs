// Whether a value counts as true.
static bool IsTruthy(object value) => value switch
{
    null => false,
    bool truth => truth,
    string text => text.Length > 0,
    IConvertible number => Convert.ToDouble(number) != 0,
    ITuple tuple => tuple.Length > 0,
    IEnumerable items => items.Cast<object>().Any(),
    _ => true,
};
