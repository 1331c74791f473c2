// The only character of a text.
inline char one_char(const std::string& fill) {
    if (fill.size() != 1) throw TypeError("The fill character must be exactly one character long");
    return fill.front();
}
