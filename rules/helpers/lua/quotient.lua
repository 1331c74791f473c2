-- The quotient as a float; a zero divisor raises.
local function quotient(a, b)
  if b == 0 then
    error(exception("ZeroDivisionError", "division by zero"))
  end
  return a / b
end
