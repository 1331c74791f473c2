# The parts of a text between separators, at most so many splits.
function split_text(text, separator, count=-1)
    isempty(separator) && throw(ArgumentError("empty separator"))
    return String.(split(text, separator; limit=max(count + 1, 0)))
end
