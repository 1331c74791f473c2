# An integer as the 64 bits of it, signed.
def wrap64(value)
  (value + 0x8000000000000000) % 0x10000000000000000 - 0x8000000000000000
end
