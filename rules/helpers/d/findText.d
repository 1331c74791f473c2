// Where a part is first in a text, between two bounds; -1 if nowhere.
long findText(string text, string part, long start = 0, long stop = long.max) {
    const last = long(clampPlace(stop, text.length)) - long(part.length);
    if (start > long(text.length)) return -1;
    for (long i = clampPlace(start, text.length); i <= last; i++) if (text[i .. i + part.length] == part) return i;
    return -1;
}
