// A new list of the same items.
#define list_copy(list) ({ __auto_type old_ = (list); list_part(old_, 0, old_->length); })
