# Replaces the elements of [from, to) by others.
function set_slice(items, from, to, others)
    start, stop = slice_bounds(length(items), from, to)
    splice!(items, (start + 1):stop, copy(collect(others)))
    return items
end
