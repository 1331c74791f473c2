// Splits at line ends, which the lines keep or not.
static List<string> SplitLines(string text, bool keep) =>
    Regex.Matches(text, @"([^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*)(\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]|\z)")
        .Where(line => line.Length > 0)
        .Select(line => keep ? line.Value : line.Groups[1].Value)
        .ToList();
