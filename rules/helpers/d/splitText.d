// The parts of a text between separators.
string[] splitText(string text, string separator) {
    if (separator.length == 0) throw new ValueError("empty separator");
    return text.length > 0 ? text.split(separator) : [text];
}
