// Whether an equal item is in a list.
#define list_contains(list, item, same) (list_find(list, item, same) >= 0)
