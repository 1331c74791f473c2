// A frozen set in the canonical encoding.
static const char *SET_encode(const SET *set) {
    str_list *texts = calloc(1, sizeof *texts);
    for (int64_t i = 0; i < set->length; i++) list_append(texts, ITEM_encode(set->items[i]));
    return str_format("{\"$frozenset\":[%s]}", str_join(",", texts));
}
