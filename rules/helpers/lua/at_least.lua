-- A number that must not be below a bound.
local function at_least(x, bound)
  if x < bound then
    error("ValueError: math domain error", 0)
  end
  return x
end
