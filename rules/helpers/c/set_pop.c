// Removes and gives an item of a set.
static ITEM SET_pop(SET *set) {
    if (set->length == 0) raise_error("KeyError", "'pop from an empty set'");
    ITEM item = set->items[0];
    SET_discard(set, item);
    return item;
}
