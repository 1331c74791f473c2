# The words of a text, at most so many splits; the rest keeps its inner space.
function split_space(text, count)
    count < 0 && return String.(split(text))
    rest = lstrip(text)
    isempty(rest) && return String[]
    count == 0 && return [String(rest)]
    words = String.(split(rest, r"\s+"; limit=count + 1))
    isempty(last(words)) && pop!(words)
    return words
end
