# A shift to the right by a distance that must not be negative.
def shift_right(number, distance)
  raise ArgumentError, "negative shift count" if distance.negative?

  number >> distance
end
