// The words of a text, split at white space from its end, a number of times at most.
string[] wordsFromEnd(string text, long limit) {
    string[] parts;
    size_t i = text.length;
    while (true) {
        while (i > 0 && isBlank(text[i - 1])) i--;
        if (i == 0) return parts.retro.array;
        size_t start = i;
        while (start > 0 && (!isBlank(text[start - 1]) || parts.length == limit)) start--;
        parts ~= text[start .. i];
        i = start;
    }
}
