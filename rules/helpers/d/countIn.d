// How often a part is in a text, without overlap, between two bounds.
long countIn(string text, string part, long start, long stop = long.max) {
    if (start > long(text.length) || clampPlace(start, text.length) > clampPlace(stop, text.length)) return 0;
    return countText(slice(text, start, stop), part);
}
