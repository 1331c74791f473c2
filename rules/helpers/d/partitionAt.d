// What is before a separator, the separator, and what is after it.
Tuple!(string, string, string) partitionAt(string text, string separator, bool last = false) {
    enforce(separator.length > 0, new ValueError("empty separator"));
    const place = last ? text.lastIndexOf(separator) : text.indexOf(separator);
    if (place < 0) return last ? tuple(string.init, string.init, text) : tuple(text, string.init, string.init);
    return tuple(text[0 .. place], separator, text[place + separator.length .. $]);
}
