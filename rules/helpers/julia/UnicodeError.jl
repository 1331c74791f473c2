# A text that cannot be encoded.
struct UnicodeError <: Exception
    msg::String
end
