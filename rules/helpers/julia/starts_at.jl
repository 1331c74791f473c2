# Does a text go on with another from an index on?
starts_at(text, wanted, from) = from <= length(text) && startswith(slice_text(text, from), wanted)
