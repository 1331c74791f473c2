// A new list of the items of two.
static LIST *LIST_concat(const LIST *first, const LIST *second) {
    LIST *list = LIST_copy(first);
    LIST_extend(list, second);
    return list;
}
