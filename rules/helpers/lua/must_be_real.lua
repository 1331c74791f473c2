-- A result that must be a number.
local function must_be_real(x)
  if x ~= x then
    error("ValueError: math domain error", 0)
  end
  return x
end
