// A list of some items.
static LIST *LIST_of(int64_t count, ITEM const *items) {
    return keep(&(LIST){keep(items, (size_t) count * sizeof(ITEM)), count, count}, sizeof(LIST));
}
