// Moves an item of a heap to a leaf, past smaller children, and back up to its place below the top.
#define list_sift(list, top, place, by) ({ \
    __auto_type heap_ = (list); \
    int64_t hole_ = (place), next_; \
    __auto_type sifted_ = heap_->items[hole_]; \
    for (; (next_ = 2 * hole_ + 1) < heap_->length; hole_ = next_) { \
        if (next_ + 1 < heap_->length && by(&heap_->items[next_], &heap_->items[next_ + 1]) >= 0) next_++; \
        heap_->items[hole_] = heap_->items[next_]; \
    } \
    for (; hole_ > (top) && by(&sifted_, &heap_->items[next_ = (hole_ - 1) / 2]) < 0; hole_ = next_) { \
        heap_->items[hole_] = heap_->items[next_]; \
    } \
    heap_->items[hole_] = sifted_; \
})
