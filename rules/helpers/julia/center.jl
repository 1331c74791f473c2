# A text filled up at both sides to a width; the odd one goes left where the width is odd.
function center(text, width, fill=" ")
    length(fill) == 1 || throw(InvalidType("the fill character must be exactly one character long"))
    missing_ = max(width - length(text), 0)
    left = missing_ ÷ 2 + (missing_ & width & 1)
    return fill ^ left * text * fill ^ (missing_ - left)
end
