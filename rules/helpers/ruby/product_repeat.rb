# All sequences of n elements.
def product_repeat(items, n)
  n.zero? ? [[]] : items.product(*Array.new(n - 1) { items })
end
