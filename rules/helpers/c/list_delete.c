// Removes the items between two bounds.
#define list_delete(list, start, stop) ({ \
    __auto_type from_ = (list); \
    const int64_t low_ = clamped(start, from_->length), high_ = int_max(low_, clamped(stop, from_->length)); \
    memmove(from_->items + low_, from_->items + high_, (size_t) (from_->length - high_) * sizeof *from_->items); \
    from_->length -= high_ - low_; \
})
