# The next element of an iterator, or a default.
function next_or(items, default)
    step = iterate(items)
    return isnothing(step) ? default : first(step)
end
