// The first item of an iteration.
#define list_first(list) ({ \
    __auto_type of_ = (list); \
    if (of_->length == 0) raise_error("StopIteration", ""); \
    of_->items[0]; \
})
