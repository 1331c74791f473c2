// The characters of a text, each as a text.
string[] chars(string text) {
    string[] result;
    foreach (i; 0 .. text.length) result ~= text[i .. i + 1];
    return result;
}
