# A sequence to be taken apart, of the right length.
function unpack(items, count)
    length(items) == count && return items
    throw(ArgumentError("expected $count values to unpack, got $(length(items))"))
end
