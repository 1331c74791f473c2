# Makes an entry the last one.
function move_to_end(dict, key)
    dict[key] = pop!(dict, key)
    return dict
end
