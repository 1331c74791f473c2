// Removes and gives the smallest item of a heap.
#define list_heap_pop(list, by) ({ \
    __auto_type from_ = (list); \
    if (from_->length == 0) raise_error("IndexError", "index out of range"); \
    __auto_type first_ = from_->items[0]; \
    from_->items[0] = from_->items[--from_->length]; \
    list_sift(from_, 0, 0, by); \
    first_; \
})
