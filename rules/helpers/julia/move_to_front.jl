# Makes an entry the first one.
function move_to_front(dict, key)
    others = [other => value for (other, value) in dict if !isequal(other, key)]
    value = dict[key]
    empty!(dict)
    dict[key] = value
    return merge!(dict, typeof(dict)(others))
end
