-- A result that a float must hold.
local function must_be_finite(x)
  if math.abs(x) == math.huge then
    error("OverflowError: math range error", 0)
  end
  return x
end
