// The words of a text, split at white space a number of times at most; at all for a negative number.
static str_list *str_words(const char *text, int64_t most) {
    str_list *words = calloc(1, sizeof *words);
    for (text += strspn(text, white_space); *text != '\0'; text += strspn(text, white_space)) {
        size_t length = most >= 0 && words->length == most ? strlen(text) : strcspn(text, white_space);
        list_append(words, strndup(text, length));
        text += length;
    }
    return words;
}
