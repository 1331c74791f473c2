// A list as Python's repr shows it.
static const char *LIST_repr(const LIST *list) {
    str_list *texts = calloc(1, sizeof *texts);
    for (int64_t i = 0; i < list->length; i++) list_append(texts, ITEM_repr(list->items[i]));
    return str_format("[%s]", str_join(", ", texts));
}
