# What stands before the last separator, the separator, and what stands after it.
function rpartition(text, separator)
    found = findlast(separator, text)
    isnothing(found) && return "", "", String(text)
    return text[1:prevind(text, first(found))], separator, text[nextind(text, last(found)):end]
end
