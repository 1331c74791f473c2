// Each run of letters capitalised.
inline std::string title_case(std::string text) {
    bool inside = false;
    for (char& c : text) {
        c = inside ? std::tolower(static_cast<unsigned char>(c)) : std::toupper(static_cast<unsigned char>(c));
        inside = std::isalpha(static_cast<unsigned char>(c));
    }
    return text;
}
