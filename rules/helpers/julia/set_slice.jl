# Replaces the elements of [from, to) by others.
function set_slice(items, from, to, others)
    start, stop = clamped(from, length(items)), clamped(to, length(items))
    splice!(items, (start + 1):max(start, stop), copy(collect(others)))
    return items
end
