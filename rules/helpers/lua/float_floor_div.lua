-- The quotient of floats rounded down; a zero divisor raises.
local function float_floor_div(a, b)
  assert(b ~= 0, "ZeroDivisionError: float floor division by zero")
  return ((a - a % b) / b + 0.5) // 1
end
