// The integer that a text says in a base.
static long ParseInt(string text, long radix)
{
    var found = Regex.Match(text.Trim().ToLowerInvariant(), @"^([+-]?)(?:(0x|0b|0o)_?)?([0-9a-z]+(_[0-9a-z]+)*)\z");
    string prefix = radix == 16 ? "0x" : radix == 2 ? "0b" : radix == 8 ? "0o" : "";
    string digits = (found.Groups[2].Value == prefix ? "" : found.Groups[2].Value) + found.Groups[3].Value.Replace("_", "");
    var values = digits.Select(c => (long)(c <= '9' ? c - '0' : c - 'a' + 10));
    long sign = found.Groups[1].Value == "-" ? -1 : 1;
    return found.Success && values.All(value => value < radix)
        ? values.Aggregate(0L, (number, value) => checked(number * radix + sign * value))
        : throw new ArgumentException($"invalid literal for int() with base {radix}: '{text}'");
}
