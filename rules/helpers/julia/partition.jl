# What stands before the first separator, the separator, and what stands after it.
function partition(text, separator)
    found = findfirst(separator, text)
    isnothing(found) && return String(text), "", ""
    return text[1:prevind(text, first(found))], separator, text[nextind(text, last(found)):end]
end
