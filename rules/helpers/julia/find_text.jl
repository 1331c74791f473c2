# Index of the first occurrence, or -1.
function find_text(text, wanted)
    found = findfirst(wanted, text)
    return isnothing(found) ? -1 : length(text, 1, first(found) - 1)
end
