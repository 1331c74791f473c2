# What stands before the first separator, the separator, and what stands after it.
function partition(text, separator)
    isempty(separator) && throw(ArgumentError("empty separator"))
    parts = split(text, separator; limit=2)
    return length(parts) == 1 ? (String(text), "", "") : (String(parts[1]), separator, String(parts[2]))
end
