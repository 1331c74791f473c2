# The encoded result of a call, or the exception that it ended with.
function driver_attempt(call)
    try
        return "\"ok\":" * call()
    catch error
        name = string(nameof(typeof(error)))
        return "\"raise\":[$(encode_str(name)),$(encode_str(error_message(error)))]"
    end
end
