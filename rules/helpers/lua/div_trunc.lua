-- The integer quotient, rounded towards zero.
local function div_trunc(a, b)
  local quotient = a // b
  return quotient < 0 and quotient * b ~= a and quotient + 1 or quotient
end
