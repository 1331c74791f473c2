# What stands before the last separator, the separator, and what stands after it.
function rpartition(text, separator)
    isempty(separator) && throw(ArgumentError("empty separator"))
    parts = rsplit(text, separator; limit=2)
    return length(parts) == 1 ? ("", "", String(text)) : (String(parts[1]), separator, String(parts[2]))
end
