// Running results of a function of the result so far and the item.
static LIST *LIST_accumulate(const LIST *list, FUNC combine) {
    LIST *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < list->length; i++) {
        LIST_append(out, i == 0 ? list->items[0] : combine.call(combine.context, out->items[i - 1], list->items[i]));
    }
    return out;
}
