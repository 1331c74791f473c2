# The first element; of none a default, or it raises.
def first_of(items, *default)
  items.each { |item| return item }
  default.fetch(0) { raise StopIteration, "" }
end
