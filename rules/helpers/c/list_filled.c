// A list of the same item a number of times.
#define list_filled(type, item, times) ({ \
    __typeof__(*((type *) NULL)->items) value_ = (item); \
    type *filled_ = calloc(1, sizeof *filled_); \
    for (int64_t times_ = (times); times_ > 0; times_--) list_append(filled_, value_); \
    filled_; \
})
