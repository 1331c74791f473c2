# Inserts before an index that may count from the end, and clamps.
insert_at(items, index, item) = insert!(items, clamped(index, length(items)) + 1, item)
