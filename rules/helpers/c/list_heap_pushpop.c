// Adds an item to a heap, then removes and gives the smallest.
#define list_heap_pushpop(list, item, by) ({ \
    __auto_type full_ = (list); \
    __typeof__(*full_->items) new_ = (item); \
    full_->length == 0 || by(&full_->items[0], &new_) >= 0 ? new_ : list_heap_replace(full_, new_, by); \
})
