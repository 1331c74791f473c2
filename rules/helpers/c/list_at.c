// The item at an index, which may count from the end.
#define list_at(list, index) ({ \
    __auto_type of_ = (list); \
    const int64_t at_ = (index); \
    if (at_ < -of_->length || at_ >= of_->length) raise_error("IndexError", "list index out of range"); \
    of_->items[at_ < 0 ? at_ + of_->length : at_]; \
})
