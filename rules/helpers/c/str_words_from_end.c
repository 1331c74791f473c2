// The words of a text, split at white space from the right a number of times at most.
static str_list *str_words_from_end(const char *text, int64_t most) {
    str_list *words = str_words(str_reversed(text), most);
    for (int64_t i = 0; i < words->length; i++) words->items[i] = str_reversed(words->items[i]);
    list_reverse(words);
    return words;
}
