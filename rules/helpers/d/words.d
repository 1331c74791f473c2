// The words of a text, split at white space, a number of times at most.
string[] words(string text, long limit = -1) {
    string[] parts;
    size_t i = 0;
    while (true) {
        while (i < text.length && isBlank(text[i])) i++;
        if (i == text.length) return parts;
        size_t end = i;
        while (end < text.length && (!isBlank(text[end]) || parts.length == limit)) end++;
        parts ~= text[i .. end];
        i = end;
    }
}
