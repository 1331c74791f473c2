// A text with all its white space as so many ASCII blanks.
static const char *utf8_plain_spaces(const char *text) {
    const char *spaces[] = {"\xc2\x85", "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000"};
    char *out = strdup(text);
    for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++) {
        for (char *c = out; (c = strstr(c, spaces[i])) != NULL;) memset(c, ' ', strlen(spaces[i]));
    }
    return out;
}
