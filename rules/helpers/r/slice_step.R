# Every step-th element of [from, to), backwards for a negative step.
slice_step <- function(items, from, to, step) items[slice_places(length(items), from, to, step)]
