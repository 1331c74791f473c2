# The text of a number with commas between groups of three digits.
function grouped(text)
    whole, point, rest = partition(text, ".")
    return replace(whole, r"(?<=\d)(?=(?:\d{3})+$)" => ",") * point * rest
end
