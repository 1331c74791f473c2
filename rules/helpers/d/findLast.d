// Where a part is last in a text, between two bounds; -1 if nowhere.
long findLast(string text, string part, long start = 0, long stop = long.max) {
    const long first = start > long(text.length) ? start : clampPlace(start, text.length);
    for (long i = long(clampPlace(stop, text.length)) - long(part.length); i >= first; i--) if (text[i .. i + part.length] == part) return i;
    return -1;
}
