// Running sums.
static LIST *LIST_running_sums(const LIST *list) {
    LIST *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < list->length; i++) LIST_append(out, i == 0 ? list->items[0] : out->items[i - 1] + list->items[i]);
    return out;
}
