# The first so many occurrences replaced, all of them for a negative number.
replace_max(text, old, new, count) = replace(text, old => new; count=count < 0 ? typemax(Int) : count)
