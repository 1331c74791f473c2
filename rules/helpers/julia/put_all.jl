# Takes over pairs of key and value.
function put_all(dict, pairs)
    for (key, value) in pairs
        dict[key] = value
    end
    return dict
end
