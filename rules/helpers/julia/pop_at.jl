# Removes and gives the element at an index that may count from the end.
function pop_at(items, index)
    item = items[place_of(items, index)]
    deleteat!(items, place_of(items, index))
    return item
end
