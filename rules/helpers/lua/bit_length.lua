-- Bits of the absolute value.
local function bit_length(value)
  return value == 0 and 0 or #in_base(math.abs(value), 2, "")
end
