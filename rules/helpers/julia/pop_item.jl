# Removes and gives an entry at one end.
function pop_item(dict, which)
    isempty(dict) && throw(KeyError("popitem(): dictionary is empty"))
    key = which(dict.order)
    return key, pop!(dict, key)
end
