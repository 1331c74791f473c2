# An integer in the canonical encoding.
def encode_int(value)
  value.abs < 2**53 ? value.to_s : "{\"$int\":\"#{value}\"}"
end
