# The character at an index that may count from the end.
function char_at(text, index)
    count = place_of(text, index)
    1 <= count <= length(text) || throw(BoundsError(text, count))
    return text[nextind(text, 0, count)]
end
