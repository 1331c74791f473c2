# A shift to the left by a distance that must not be negative.
def shift_left(number, distance)
  raise ArgumentError, "negative shift count" if distance.negative?

  number << distance
end
