-- The quotient of floats rounded down; a zero divisor raises.
local function float_floor_div(a, b)
  if b == 0 then
    error("ZeroDivisionError: float floor division by zero", 0)
  end
  return a // b
end
