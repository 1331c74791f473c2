# A table that maps code points of one string to characters of another.
def translation(from, to)
  raise ArgumentError, "the arguments must have equal length" if from.length != to.length

  from.chars.map(&:ord).zip(to.chars).to_h
end
