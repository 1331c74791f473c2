# A text with the digits of all scripts as those of ASCII: each comes after as many digits as it says, modulo ten.
def ascii_digits(text)
  before = ->(digit) { (1..).find { |n| ![digit.ord - n].pack("U").match?(/[[:digit:]]/) }.pred }
  text.gsub(/[[:digit:]]/) { |digit| before.(digit) % 10 }
end
