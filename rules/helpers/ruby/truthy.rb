# Whether a value counts as true: not nil, not zero, not empty.
def truthy(value)
  value.respond_to?(:empty?) ? !value.empty? : ![nil, false, 0].include?(value)
end
