// Adds the items of another list at the end.
#define list_extend(list, more) ({ \
    __auto_type onto_ = (list); \
    __auto_type more_ = (more); \
    for (int64_t i_ = 0, count_ = more_->length; i_ < count_; i_++) list_append(onto_, more_->items[i_]); \
    onto_; \
})
