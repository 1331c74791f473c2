# The text of a value of any type, strings in quotes.
quoted_of(value) = string(value)
quoted_of(value::Nothing) = "None"
quoted_of(value::Bool) = value ? "True" : "False"
quoted_of(value::AbstractFloat) = float_text(value)
quoted_of(value::Union{AbstractString,AbstractChar}) = quoted(value)
quoted_of(value::AbstractVector) = "[" * join(map(quoted_of, value), ", ") * "]"
quoted_of(value::Tuple) = "(" * join(map(quoted_of, value), ", ") * (length(value) == 1 ? ",)" : ")")
quoted_of(value::AbstractSet) = isempty(value) ? "set()" : "{" * join(map(quoted_of, collect(value)), ", ") * "}"
quoted_of(value::AbstractDict) = "{" * join(["$(quoted_of(k)): $(quoted_of(v))" for (k, v) in value], ", ") * "}"
