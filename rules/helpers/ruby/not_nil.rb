# A value that must be there.
def not_nil(value)
  value.nil? ? raise(TypeError, "the value is None") : value
end
