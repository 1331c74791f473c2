// Exchanges two items.
#define list_swap(list, first, second) ({ \
    __auto_type of_ = (list); \
    const int64_t i_ = within(first, of_->length, "list"), k_ = within(second, of_->length, "list"); \
    __auto_type item_ = of_->items[i_]; \
    of_->items[i_] = of_->items[k_]; \
    of_->items[k_] = item_; \
})
