// The parts of a text between separators, split a number of times at most.
string[] splitMost(string text, string separator, long limit) {
    auto parts = splitText(text, separator);
    if (limit < 0 || parts.length <= limit + 1) return parts;
    return parts[0 .. limit] ~ parts[limit .. $].join(separator);
}
