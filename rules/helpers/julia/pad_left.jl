# A text filled up at its left to a width in characters.
function pad_left(text, width, fill=" ")
    length(fill) == 1 || throw(InvalidType("the fill character must be exactly one character long"))
    return fill ^ max(width - length(text), 0) * text
end
