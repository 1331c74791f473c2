# Replaces every step-th element of a slice by as many others.
function set_slice_step(items, from, to, step, others)
    places = slice_places(length(items), from, to, step)
    length(places) == length(others) || throw(ArgumentError("attempt to assign sequence of another size to extended slice"))
    items[places] = others
    return items
end
