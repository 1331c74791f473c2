// Reverses a list in place.
#define list_reverse(list) ({ \
    __auto_type of_ = (list); \
    for (int64_t i_ = 0, k_ = of_->length - 1; i_ < k_; i_++, k_--) { \
        __auto_type item_ = of_->items[i_]; \
        of_->items[i_] = of_->items[k_]; \
        of_->items[k_] = item_; \
    } \
    of_; \
})
