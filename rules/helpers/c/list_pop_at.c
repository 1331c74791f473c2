// Removes and gives the item at an index, which may count from the end.
#define list_pop_at(list, index) ({ \
    __auto_type from_ = (list); \
    int64_t at_ = (index); \
    if (at_ < 0) at_ += from_->length; \
    if (from_->length == 0) raise_error("IndexError", "pop from empty list"); \
    if (at_ < 0 || at_ >= from_->length) raise_error("IndexError", "pop index out of range"); \
    __auto_type gone_ = from_->items[at_]; \
    memmove(from_->items + at_, from_->items + at_ + 1, (size_t) (--from_->length - at_) * sizeof gone_); \
    gone_; \
})
