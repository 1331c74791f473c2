# Running sums.
def running(items)
  sum = nil
  items.map { |item| sum = sum.nil? ? item : sum + item }
end
