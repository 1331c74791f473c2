# The next element of an iterator, which must have one.
function next_item(items)
    step = iterate(items)
    isnothing(step) && throw(StopIteration(""))
    return first(step)
end
