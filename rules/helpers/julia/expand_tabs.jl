# A text with spaces up to the next column for each tab.
function expand_tabs(text, width)
    column = 0
    return join(map(collect(text)) do c
        spaces = c == '\t' && width > 0 ? width - mod(column, width) : 0
        column = c in ('\n', '\r') ? 0 : column + (c == '\t' ? spaces : 1)
        return c == '\t' ? " " ^ spaces : c
    end)
end
