// How often a part is in a text, without overlap, between two bounds.
long countText(string text, string part, long start = 0, long stop = long.max) {
    if (start > long(text.length)) return 0;
    const within = slice(text, start, stop);
    if (part.length == 0) return long(within.length) + 1;
    long count = 0;
    for (long i = findText(within, part); i >= 0; i = findText(within, part, i + long(part.length))) count++;
    return count;
}
