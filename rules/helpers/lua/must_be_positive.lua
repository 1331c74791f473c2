-- A number that must be positive.
local function must_be_positive(x)
  if x <= 0 then
    error(exception("ValueError", "math domain error"))
  end
  return x
end
