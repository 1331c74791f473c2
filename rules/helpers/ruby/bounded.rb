# A mathematical function's value, which must not leave the floats.
def bounded(function, value)
  result = Math.public_send(function, value)
  raise FloatDomainError, "math range error" if result.infinite? && value.finite?

  result
end
