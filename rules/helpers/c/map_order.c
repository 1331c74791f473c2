// The order of two entries by their keys, for a search tree.
static int MAP_order(const void *a, const void *b) { return KEY_order(((const ENTRY *) a)->key, ((const ENTRY *) b)->key); }
