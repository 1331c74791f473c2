// A table that replaces characters by others and deletes some.
static Dictionary<long, string> TranslationDeleting(string from, string to, string deleted)
{
    var others = to.EnumerateRunes().Select(rune => rune.ToString()).Concat(deleted.EnumerateRunes().Select(_ => (string)null));
    return from.EnumerateRunes().Count() == to.EnumerateRunes().Count()
        ? (from + deleted).EnumerateRunes().Zip(others).GroupBy(pair => (long)pair.First.Value).ToDictionary(group => group.Key, group => group.Last().Second)
        : throw new ArgumentException("the first two maketrans arguments must have equal length");
}
