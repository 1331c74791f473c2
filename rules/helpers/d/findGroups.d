// The groups of the matches of a pattern in a text.
string[][] findGroups(string pattern, string text) {
    string[][] all;
    foreach (m; text.matchAll(regex(pattern))) {
        string[] groups;
        foreach (i; 1 .. m.length) groups ~= m[i];
        all ~= groups;
    }
    return all;
}
