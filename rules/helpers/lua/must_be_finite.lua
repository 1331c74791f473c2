-- A result that a float must hold.
local function must_be_finite(x)
  if math.abs(x) == math.huge then
    error(exception("OverflowError", "math range error"))
  end
  return x
end
