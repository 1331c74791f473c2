# A calculation that has no result.
class ArithmeticError < StandardError; end
