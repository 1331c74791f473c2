// The words of a text: what stands between runs of white space.
static List<string> Words(string text) => Regex.Split(text, @"[\s\x1c-\x1f\x85]+").Where(word => word.Length > 0).ToList();
