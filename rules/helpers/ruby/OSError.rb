# An error of the operating system.
class OSError < StandardError; end
