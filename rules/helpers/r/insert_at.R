# After how many elements to insert at an index, which may count from the end and clamps.
insert_at <- function(items, index) max(0, min(length(items), if (index < 0) index + length(items) else index))
