# The value at a key, which gets a default where it is missing.
Base.get!(dict::OrderedDict, key, default) = haskey(dict, key) ? dict[key] : (dict[key] = default; dict[key])
