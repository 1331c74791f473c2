# The text of a value of any type, as print shows it.
text_of(value) = value isa AbstractString ? String(value) : quoted_of(value)
