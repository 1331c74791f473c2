# Number of occurrences that do not overlap; an empty text is between all characters.
count_text(text, wanted) = isempty(wanted) ? length(text) + 1 : count(wanted, text)
