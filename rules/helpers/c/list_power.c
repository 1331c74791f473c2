// All sequences of n items.
static LISTS *LIST_power(LIST *list, int64_t n) {
    LISTS *out = list_of(LISTS, calloc(1, sizeof(LIST)));
    for (int64_t k = 0; k < n; k++) {
        LISTS *longer = calloc(1, sizeof *longer);
        for (int64_t i = 0; i < out->length; i++) {
            for (int64_t j = 0; j < list->length; j++) LISTS_append(longer, LIST_extend(LIST_copy(out->items[i]), list_part(list, j, 1)));
        }
        out = longer;
    }
    return out;
}
