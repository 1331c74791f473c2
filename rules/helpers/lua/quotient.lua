-- The quotient as a float; a zero divisor raises.
local function quotient(a, b)
  assert(b ~= 0, "ZeroDivisionError: division by zero")
  return a / b
end
