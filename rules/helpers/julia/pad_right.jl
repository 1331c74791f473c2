# A text filled up at its right to a width in characters.
function pad_right(text, width, fill=" ")
    length(fill) == 1 || throw(InvalidType("the fill character must be exactly one character long"))
    return text * fill ^ max(width - length(text), 0)
end
