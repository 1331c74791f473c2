-- Ones in the absolute value.
local function bit_count(value)
  return select(2, in_base(value, 2, ""):gsub("1", ""))
end
