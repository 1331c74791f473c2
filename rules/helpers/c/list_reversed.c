// A new list backwards.
static LIST *LIST_reversed(const LIST *list) {
    LIST *copy = LIST_copy(list);
    LIST_reverse(copy);
    return copy;
}
