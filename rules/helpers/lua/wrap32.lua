-- An integer cut to 32 bits, as two's complement has it.
local function wrap32(value)
  return ((value + 0x80000000) & 0xFFFFFFFF) - 0x80000000
end
