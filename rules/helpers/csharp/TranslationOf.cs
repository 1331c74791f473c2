// A table for Translate, by code points, of one by characters.
static Dictionary<long, V> TranslationOf<V>(Dictionary<string, V> characters) => characters.ToDictionary(entry => CodeOf(entry.Key), entry => entry.Value);
