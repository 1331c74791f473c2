// A new list of the items a number of times.
static LIST *LIST_repeat(const LIST *list, int64_t times) {
    LIST *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < times; i++) LIST_extend(out, list);
    return out;
}
