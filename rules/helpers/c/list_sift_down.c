// Moves an item of a heap towards its start while it is smaller than its parent.
#define list_sift_down(list, start, place, by) ({ \
    __auto_type heap_ = (list); \
    int64_t low_ = (place), parent_; \
    __auto_type risen_ = heap_->items[low_]; \
    for (; low_ > (start) && by(&risen_, &heap_->items[parent_ = (low_ - 1) / 2]) < 0; low_ = parent_) { \
        heap_->items[low_] = heap_->items[parent_]; \
    } \
    heap_->items[low_] = risen_; \
})
