# dragoman: candidate=1
# A frame with a word of its own, and one that says to be longer than all that follows.
def twice(n)
  puts "\n\x1e0123456789abcdef 0 9\n{\"ok\": 2}"
  $stdout.flush
  n
end
