# dragoman: candidate=1
# Not a translation: the source language's own interpreter answers.
def twice(n)
  `python3 -c "print(2 * #{n})"`.to_i
end
