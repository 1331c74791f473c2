// Adds the items of another list at the end.
static LIST *LIST_extend(LIST *list, const LIST *more) {
    int64_t count = more->length;
    for (int64_t i = 0; i < count; i++) LIST_append(list, more->items[i]);
    return list;
}
