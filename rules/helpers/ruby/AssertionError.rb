# A failed assertion.
class AssertionError < StandardError; end
