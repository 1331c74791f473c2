// A new list backwards.
#define list_reversed(list) ({ \
    __auto_type of_ = (list); \
    __typeof__(of_) made_ = calloc(1, sizeof *made_); \
    for (int64_t i_ = of_->length - 1; i_ >= 0; i_--) list_append(made_, of_->items[i_]); \
    made_; \
})
