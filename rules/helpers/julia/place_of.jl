# Where an index points that may count from the end, as Julia counts.
place_of(items, index) = index < 0 ? index + length(items) + 1 : index + 1
