// A list of some items.
#define list_of(type, ...) ({ \
    __typeof__(*((type *) NULL)->items) given_[] = {__VA_ARGS__}; \
    const int64_t count_ = sizeof given_ / sizeof *given_; \
    (type *) keep(&(type){keep(given_, sizeof given_), count_, count_}, sizeof(type)); \
})
