// Removes and gives the first or the last pair of key and value.
#define map_pop_pair(type, map, last) ({ \
    __auto_type popped_ = (map); \
    if (popped_->length == 0) raise_error("KeyError", "'popitem(): dictionary is empty'"); \
    __auto_type pair_ = map_remove(popped_, popped_->items[(last) ? popped_->length - 1 : 0]); \
    (type){pair_.key, pair_.value}; \
})
