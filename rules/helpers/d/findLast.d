// Where a part is last in a text; -1 if nowhere.
long findLast(string text, string part) {
    long i = long(text.length) - long(part.length);
    while (i >= 0 && text[i .. i + part.length] != part) i--;
    return max(i, -1);
}
