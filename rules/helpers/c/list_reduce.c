// The items folded from the left.
static ITEM LIST_reduce(FUNC combine, const LIST *list) {
    if (list->length == 0) raise_error("TypeError", "reduce() of empty iterable with no initial value");
    ITEM result = list->items[0];
    for (int64_t i = 1; i < list->length; i++) result = combine.call(combine.context, result, list->items[i]);
    return result;
}
