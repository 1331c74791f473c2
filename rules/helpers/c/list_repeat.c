// A new list of the items a number of times.
#define list_repeat(list, times) ({ \
    __auto_type once_ = (list); \
    __auto_type all_ = list_part(once_, 0, 0); \
    for (int64_t times_ = (times); times_ > 0; times_--) list_extend(all_, once_); \
    all_; \
})
