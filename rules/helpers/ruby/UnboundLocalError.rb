# A variable that has no value yet.
class UnboundLocalError < NameError; end
