# A text with each character replaced for which the table has an entry.
function translate(text, table)
    parts = [get(table, Int(c), string(c)) for c in text]
    return join(part isa Integer ? Char(part) : part for part in parts if !isnothing(part))
end
