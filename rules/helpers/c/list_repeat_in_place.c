// A list becomes a number of times its items.
#define list_repeat_in_place(list, times) ({ __auto_type few_ = (list); *few_ = *list_repeat(few_, times); })
