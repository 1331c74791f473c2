-- A number that must be positive.
local function must_be_positive(x)
  if x <= 0 then
    error("ValueError: math domain error", 0)
  end
  return x
end
