# A float in the canonical encoding.
def encode_float(value)
  return '{"$float":"nan"}' if value.nan?
  return value > 0 ? '{"$float":"inf"}' : '{"$float":"-inf"}' if value.infinite?

  value.to_f.to_s
end
