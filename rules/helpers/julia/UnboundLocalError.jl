# A variable that has no value yet.
struct UnboundLocalError <: Exception
    msg::String
end
