// A number's text with commas between groups of three digits.
string grouped(string text) {
    const sign = text.startsWith("-") ? 1 : 0;
    const long point = text.canFind('.') ? text.countUntil('.') : text.length;
    string result = text[point .. $];
    for (long i = point; i > sign; i -= 3) result = text[max(sign, i - 3) .. i] ~ (i < point ? "," : "") ~ result;
    return text[0 .. sign] ~ result;
}
