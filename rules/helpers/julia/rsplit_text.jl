# As split_text, from the right.
function rsplit_text(text, separator, count)
    isempty(separator) && throw(ArgumentError("empty separator"))
    return String.(rsplit(text, separator; limit=max(count + 1, 0)))
end
