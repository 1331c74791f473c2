# A string in quotes, as the source shows it.
function quoted(text)
    mark = occursin("'", string(text)) && !occursin("\"", string(text)) ? '"' : '\''
    return mark * join(escaped_char(c, mark) for c in string(text)) * mark
end
