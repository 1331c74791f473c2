// A table that replaces characters by others.
static Dictionary<long, string> Translation(string from, string to) => from.Length == to.Length
    ? from.Zip(to).GroupBy(pair => (long)pair.First).ToDictionary(group => group.Key, group => group.Last().Second.ToString())
    : throw new ArgumentException("the first two maketrans arguments must have equal length");
