# A division by zero, with a message.
struct ZeroDivisionError <: Exception
    msg::String
end
