// Where a part is first in a text, between two bounds; -1 if nowhere.
long findBetween(string text, string part, long start, long stop = long.max) {
    const first = long(clampPlace(start, text.length)), last = long(clampPlace(stop, text.length));
    if (start > long(text.length) || first > last) return -1;
    const found = findText(text[first .. last], part);
    return found < 0 ? -1 : first + found;
}
