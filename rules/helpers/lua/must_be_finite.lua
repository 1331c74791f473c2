-- A result that a float must hold.
local function must_be_finite(x)
  assert(math.abs(x) ~= math.huge, "OverflowError: math range error")
  return x
end
