-- A product that 64 bits must hold.
local function exact_product(a, b)
  local product = a * b
  if math.type(product) == "integer" and math.abs(a * 1.0 * b) >= 2.0 ^ 63 then
    error("OverflowError: integer overflow", 0)
  end
  return product
end
