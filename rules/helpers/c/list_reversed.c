// A new list backwards.
#define list_reversed(list) list_reverse(list_copy(list))
