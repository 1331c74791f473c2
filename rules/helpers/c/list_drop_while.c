// The items from the first that fails a test on.
static LIST *LIST_drop_while(FUNC test, LIST *list) {
    int64_t start = 0;
    while (start < list->length && test.call(test.context, list->items[start])) start++;
    return LIST_slice(list, start, list->length);
}
