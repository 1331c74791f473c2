// Exchanges two items.
#define list_swap(list, first, second) ({ \
    __auto_type of_ = (list); \
    const int64_t i_ = list_place(first, of_->length), k_ = list_place(second, of_->length); \
    __auto_type item_ = of_->items[i_]; \
    of_->items[i_] = of_->items[k_]; \
    of_->items[k_] = item_; \
})
