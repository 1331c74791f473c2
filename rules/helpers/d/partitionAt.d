// What is before a separator, the separator, and what is after it.
Tuple!(string, string, string) partitionAt(string text, string separator, bool last = false) {
    if (separator.length == 0) throw new ValueError("empty separator");
    const place = last ? findLast(text, separator) : findText(text, separator);
    if (place < 0) return last ? tuple(""[0 .. 0].to!string, "".to!string, text) : tuple(text, "".to!string, "".to!string);
    return tuple(text[0 .. place], separator, text[place + separator.length .. $]);
}
