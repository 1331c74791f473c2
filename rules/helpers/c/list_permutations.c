// All sequences of n items at different places, in order of the places.
static LISTS *LIST_permutations(const LIST *list, int64_t n) {
    LISTS *out = LISTS_new();
    LIST_permute(list, n, LIST_new(), allocate((size_t) list->length), out);
    return out;
}
