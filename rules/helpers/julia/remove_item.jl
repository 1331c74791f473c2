# Removes the first equal element.
function remove_item(items, item)
    found = findfirst(==(item), items)
    isnothing(found) && throw(ArgumentError("list.remove(x): x not in list"))
    return deleteat!(items, found)
end
