# A sequence to be taken apart, of the right length.
function unpack(items, count)
    length(items) > count && throw(ArgumentError("too many values to unpack (expected $count)"))
    length(items) < count && throw(ArgumentError("not enough values to unpack (expected $count, got $(length(items)))"))
    return items
end
