-- The quotient as a float; a zero divisor raises.
local function quotient(a, b)
  if b == 0 then
    error("ZeroDivisionError: division by zero", 0)
  end
  return a / b
end
