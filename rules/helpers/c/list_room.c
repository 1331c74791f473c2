// An empty list with room for some items.
static LIST *LIST_room(size_t room) { return keep(&(LIST){calloc(room, sizeof(ITEM)), 0, (int64_t) room}, sizeof(LIST)); }
