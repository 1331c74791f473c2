-- A result that must be a number.
local function must_be_real(x)
  assert(x == x, "ValueError: math domain error")
  return x
end
