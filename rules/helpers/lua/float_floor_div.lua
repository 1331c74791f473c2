-- The quotient of floats rounded down; a zero divisor raises.
local function float_floor_div(a, b)
  if b == 0 then
    error(exception("ZeroDivisionError", "float floor division by zero"))
  end
  return a // b
end
