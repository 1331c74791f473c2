-- A number without its fraction.
local function to_integer(x)
  assert(x == x, "ValueError: cannot convert float NaN to integer")
  local whole = math.tointeger(x < 0 and math.ceil(x) or math.floor(x))
  assert(whole, "OverflowError: cannot convert float to integer")
  return whole
end
