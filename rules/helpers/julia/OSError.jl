# A failure of the system.
struct OSError <: Exception
    msg::String
end
