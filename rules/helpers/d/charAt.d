// The character at an index, which may count from the end, as a text.
string charAt(string text, long index) {
    const i = index < 0 ? index + long(text.length) : index;
    if (i < 0 || i >= long(text.length)) throw new IndexError("string index out of range");
    return text[i .. i + 1];
}
