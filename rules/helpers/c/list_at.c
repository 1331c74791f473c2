// The item at an index, which may count from the end.
#define list_at(list, index) ({ \
    __auto_type of_ = (list); \
    const int64_t at_ = (index); \
    of_->items[within(at_, of_->length, "list")]; \
})
