// Removes and gives the last item.
#define list_pop(list) ({ \
    __auto_type from_ = (list); \
    if (from_->length == 0) raise_error("IndexError", "pop from empty list"); \
    from_->items[--from_->length]; \
})
