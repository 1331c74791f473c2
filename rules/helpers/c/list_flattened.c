// The items of the items.
static FLAT *LIST_flattened(LIST *list) {
    FLAT *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < list->length; i++) FLAT_extend(out, list->items[i]);
    return out;
}
