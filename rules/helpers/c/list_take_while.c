// The items up to the first that fails a test.
static LIST *LIST_take_while(FUNC test, const LIST *list) {
    LIST *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < list->length && test.call(test.context, list->items[i]); i++) LIST_append(out, list->items[i]);
    return out;
}
