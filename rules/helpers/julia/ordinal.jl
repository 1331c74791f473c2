# The code point of a text of one character.
ordinal(text) = length(text) == 1 ? Int(only(text)) : throw(InvalidType("ord() expected a character"))
