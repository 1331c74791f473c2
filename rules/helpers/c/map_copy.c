// A new map of the same entries.
#define map_copy(map) ({ \
    __auto_type old_ = (map); \
    map_update((__typeof__(old_)) keep(&(__typeof__(*old_)){.order = old_->order}, sizeof *old_), old_); \
})
