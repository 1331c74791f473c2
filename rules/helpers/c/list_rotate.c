// Moves items from the end to the front.
static void LIST_rotate(LIST *list, int64_t places) {
    if (list->length == 0) return;
    int64_t cut = list->length - floor_mod(places, list->length);
    *list = *LIST_extend(LIST_slice(list, cut, list->length), LIST_slice(list, 0, cut));
}
