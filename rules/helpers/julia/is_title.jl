# Is there a letter, and is one in upper case exactly where none precedes?
function is_title(text)
    seen, after = false, false
    for c in text
        cased = isuppercase(c) || islowercase(c)
        cased && isuppercase(c) == after && return false
        seen, after = seen || cased, cased
    end
    return seen
end
