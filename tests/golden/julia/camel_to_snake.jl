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
            before_lower = i > 0 && name[i] != '_' && is_lower(name[(i + 2):min(i + 2, end)])
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
