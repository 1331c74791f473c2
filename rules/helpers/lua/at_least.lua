-- A number that must not be below a bound.
local function at_least(x, bound)
  assert(x >= bound, "ValueError: math domain error")
  return x
end
