// Where a part is first in a text, -1 if nowhere.
long countUntilText(string text, string part) {
    for (long i = 0; i + part.length <= text.length; i++) {
        if (text[i .. i + part.length] == part) return i;
    }
    return -1;
}
