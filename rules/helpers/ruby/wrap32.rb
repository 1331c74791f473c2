# An integer as the 32 bits of it, signed.
def wrap32(value)
  (value + 0x80000000) % 0x100000000 - 0x80000000
end
