-- A product that 64 bits must hold.
local function exact_product(a, b)
  local product = a * b
  assert(math.type(product) ~= "integer" or math.abs(a * 1.0 * b) < 2.0 ^ 63, "OverflowError: integer overflow")
  return product
end
