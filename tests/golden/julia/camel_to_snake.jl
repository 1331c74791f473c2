# The places from and to, which count from the end if negative, as counts of elements before them.
function slice_bounds(size, from, to)
    from = clamp(from < 0 ? from + size : from, 0, size)
    to = clamp(to < 0 ? to + size : to, 0, size)
    return from, max(from, to)
end

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

# Is there a letter in lower case, and none in upper?
is_lower(text) = any(islowercase, text) && !any(isuppercase, text)

"""
Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
"""
function camel_to_snake(name)
    result = ""
    for (i, ch) in zip(Iterators.countfrom(0), name)
        if isuppercase(ch)
            after_lower = i > 0 && islowercase(name[i])
            before_lower = i > 0 && name[i] != '_' && is_lower(slice(name, i + 1, i + 2))
            if after_lower || before_lower
                result *= "_"
            end
            result *= lowercase(ch)
        else
            result *= ch
        end
    end
    return result
end
