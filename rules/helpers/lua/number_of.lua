-- A bool or a number as a number.
local function number_of(value)
  return value == true and 1 or value or 0
end
