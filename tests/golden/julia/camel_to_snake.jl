# A bound of a slice, which counts from the end if negative, as a number of elements before it.
clamped(bound, size) = clamp(bound < 0 ? bound + size : bound, 0, size)

# Elements of [from, to); bounds count from the end if negative, and clamp.
slice(items, from, to=length(items)) = items[(clamped(from, length(items)) + 1):clamped(to, length(items))]

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
