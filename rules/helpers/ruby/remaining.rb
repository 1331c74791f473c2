# What an enumerator has not yet given.
def remaining(items)
  Enumerator.new { |rest| loop { rest << items.next } }
end
