// A pointer to a value that must not be none.
#define non_null(value) ({ \
    __auto_type value_ = (value); \
    if (value_ == NULL) raise_error("TypeError", "none where a value is needed"); \
    value_; \
})
