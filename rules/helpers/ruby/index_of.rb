# Index of the first equal element in [from, to).
def index_of(items, item, from, to)
  from = [from + items.length, 0].max if from < 0
  to = to.nil? ? items.length : to < 0 ? to + items.length : to
  (from...[to, items.length].min).find { |i| items[i] == item } or raise ArgumentError, "value is not in list"
end
