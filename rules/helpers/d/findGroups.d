// The groups of the matches of a pattern in a text.
string[][] findGroups(string pattern, string text) {
    return text.matchAll(regex(pattern)).map!(m => iota(1, m.length).map!(i => m[i]).array).array;
}
