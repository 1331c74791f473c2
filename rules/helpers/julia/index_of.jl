# Index of the first equal element inside [from, to).
function index_of(items, item, from=0, to=length(items))
    start, stop = slice_bounds(length(items), from, to)
    for index in start:(stop - 1)
        items[index + 1] == item && return index
    end
    throw(ArgumentError("the value is not in the list"))
end
