# The text of a number with commas between groups of three digits.
def grouped(text)
  whole, point, fraction = text.partition(".")
  whole.reverse.scan(/\d{1,3}-?/).join(",").reverse + point + fraction
end
