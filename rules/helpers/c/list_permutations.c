// All sequences of n items at different places, in order of the places.
static LISTS *LIST_permutations(const LIST *list, int64_t n) {
    LISTS *out = calloc(1, sizeof *out);
    LIST_permute(list, n, calloc(1, sizeof(LIST)), calloc(1, (size_t) list->length), out);
    return out;
}
