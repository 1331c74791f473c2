// Sorts a list in place.
#define list_sort(list, sort, by) ({ \
    __auto_type sorted_ = (list); \
    if (sorted_->length > 1) sort(sorted_->items, (size_t) sorted_->length, sizeof *sorted_->items, by); \
    sorted_; \
})
