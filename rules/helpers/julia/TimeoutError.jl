# A time that ran out.
struct TimeoutError <: Exception
    msg::String
end
