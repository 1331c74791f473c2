// Removes and gives the smallest item of a heap, and adds another.
#define list_heap_replace(list, item, by) ({ \
    __auto_type from_ = (list); \
    __typeof__(*from_->items) item_ = (item); \
    if (from_->length == 0) raise_error("IndexError", "index out of range"); \
    __auto_type first_ = from_->items[0]; \
    from_->items[0] = item_; \
    list_sift(from_, 0, 0, by); \
    first_; \
})
