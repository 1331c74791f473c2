# The lines of a text without their ends.
function split_lines(text)
    lines = String.(split(text, r"\r\n|[\n\r\v\f\x{1c}-\x{1e}\x{85}\x{2028}\x{2029}]"))
    isempty(last(lines)) && pop!(lines)
    return lines
end
