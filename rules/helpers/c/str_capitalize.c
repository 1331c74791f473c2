// A text with its first character in upper case and the others in lower.
static const char *str_capitalize(const char *text) {
    char *out = strdup(str_map(text, tolower));
    out[0] = (char) toupper((unsigned char) out[0]);
    return out;
}
