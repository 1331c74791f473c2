// Whether a text has letters, in upper case exactly where no letter precedes.
static bool str_is_title(const char *text) {
    bool some = false, inside = false;
    for (; *text != '\0'; text++) {
        bool letter = isalpha((unsigned char) *text) != 0;
        if (letter && (isupper((unsigned char) *text) != 0) == inside) return false;
        some = some || letter;
        inside = letter;
    }
    return some;
}
