// A list of the same item a number of times.
static TARGET *TARGET_filled(ITEM item, int64_t times) {
    TARGET *list = calloc(1, sizeof *list);
    for (int64_t i = 0; i < times; i++) TARGET_append(list, item);
    return list;
}
