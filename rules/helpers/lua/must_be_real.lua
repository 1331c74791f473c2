-- A result that must be a number.
local function must_be_real(x)
  if x ~= x then
    error(exception("ValueError", "math domain error"))
  end
  return x
end
