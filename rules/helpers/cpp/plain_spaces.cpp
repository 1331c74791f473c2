// A text with all its white space as so many ASCII blanks.
inline std::string plain_spaces(std::string text) {
    for (const std::string space : {"\u0085", "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000"}) text = replace_text(text, space, std::string(space.size(), ' '));
    return text;
}
