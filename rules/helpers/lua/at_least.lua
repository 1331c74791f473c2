-- A number that must not be below a bound.
local function at_least(x, bound)
  if x < bound then
    error(exception("ValueError", "math domain error"))
  end
  return x
end
