// An empty map whose keys have an order.
#define map_new(type, by) ((type *) keep(&(type){.order = (by)}, sizeof(type)))
