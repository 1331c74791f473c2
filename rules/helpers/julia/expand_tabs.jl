# A text with spaces up to the next column for each tab.
function expand_tabs(text, width)
    out, column = IOBuffer(), 0
    for c in text
        if c == '\t'
            spaces = width > 0 ? width - mod(column, width) : 0
            print(out, " " ^ spaces)
            column += spaces
        else
            print(out, c)
            column = c in ('\n', '\r') ? 0 : column + 1
        end
    end
    return String(take!(out))
end
