# Index of the first equal element.
function index_of(items, item)
    found = findfirst(==(item), items)
    isnothing(found) && throw(ArgumentError("the value is not in the list"))
    return found - 1
end
