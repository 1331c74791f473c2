# The encoded result of a call, or the exception that it ended with.
def driver_attempt(call)
  "\"ok\":#{call.() || 'null'}"
rescue StandardError, SystemStackError, NotImplementedError => error
  "\"raise\":[#{encode_str(error.class.name)},#{encode_str(error.message)}]"
end
