# A place outside of a sequence, with a message.
struct IndexError <: Exception
    msg::String
end
