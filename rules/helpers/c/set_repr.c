// A set as Python's repr shows it.
static const char *SET_repr(const SET *set) {
    str_list *texts = calloc(1, sizeof *texts);
    for (int64_t i = 0; i < set->length; i++) list_append(texts, ITEM_repr(set->items[i]));
    return set->length == 0 ? "set()" : str_format("{%s}", str_join(", ", texts));
}
