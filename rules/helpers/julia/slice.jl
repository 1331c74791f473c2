# Elements or characters of [from, to); bounds count from the end if negative, and clamp.
function slice(items, from, to=length(items))
    from, to = slice_bounds(length(items), from, to)
    return items[(from + 1):to]
end
function slice(text::AbstractString, from, to=length(text))
    from, to = slice_bounds(length(text), from, to)
    from == to && return ""
    return text[nextind(text, 0, from + 1):nextind(text, 0, to)]
end
