// A list of the same item a number of times.
static LIST *LIST_filled(ITEM item, int64_t times) {
    LIST *list = calloc(1, sizeof *list);
    for (int64_t i = 0; i < times; i++) LIST_append(list, item);
    return list;
}
