// Removes and gives the first item.
#define list_popleft(list) ({ \
    __auto_type from_ = (list); \
    if (from_->length == 0) raise_error("IndexError", "pop from an empty deque"); \
    __auto_type gone_ = from_->items[0]; \
    memmove(from_->items, from_->items + 1, (size_t) --from_->length * sizeof gone_); \
    gone_; \
})
