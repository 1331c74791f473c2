// The groups of the matches of a pattern in a text, as tuples.
T[] findTuples(T)(string pattern, string text) {
    T[] all;
    foreach (m; text.matchAll(regex(pattern))) {
        T entry;
        static foreach (i; 0 .. T.length) entry[i] = m[i + 1];
        all ~= entry;
    }
    return all;
}
