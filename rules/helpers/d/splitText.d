// The parts of a text between separators.
string[] splitText(string text, string separator) {
    enforce(separator.length > 0, new ValueError("empty separator"));
    return text.length > 0 ? text.split(separator) : [text];
}
