# Inserts before an index that may count from the end, and clamps.
function insert_at(items, index, item)
    from, _ = slice_bounds(length(items), index, index)
    return insert!(items, from + 1, item)
end
