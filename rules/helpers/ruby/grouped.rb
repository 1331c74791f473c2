# The text of a number with commas between groups of three digits.
def grouped(text)
  text.sub(/\d+/) { |whole| whole.reverse.scan(/\d{1,3}/).join(",").reverse }
end
