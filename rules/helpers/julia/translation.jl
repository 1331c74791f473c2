# A table that maps each character of a text to that of another at the same place.
function translation(table, from, to)
    length(from) == length(to) || throw(ArgumentError("the first two arguments must have equal length"))
    return merge!(table, typeof(table)(Int(a) => string(b) for (a, b) in zip(from, to)))
end
