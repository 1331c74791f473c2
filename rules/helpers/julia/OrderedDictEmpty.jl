# Without any entry.
Base.empty!(dict::OrderedDict) = (empty!(dict.order); empty!(dict.entries); dict)
