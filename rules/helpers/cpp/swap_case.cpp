// A text with upper and lower case exchanged.
inline std::string swap_case(std::string text) {
    for (char& c : text) if (std::isalpha(static_cast<unsigned char>(c))) c ^= 'a' - 'A';
    return text;
}
