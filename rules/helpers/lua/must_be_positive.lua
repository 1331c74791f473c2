-- A number that must be positive.
local function must_be_positive(x)
  assert(x > 0, "ValueError: math domain error")
  return x
end
